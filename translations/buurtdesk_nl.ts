<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>ballot added</source>
        <translation>stembiljet toegevoegd</translation>
    </message>
    <message>
        <source>cluster moved</source>
        <translation>cluster verplaatst</translation>
    </message>
    <message>
        <source>cluster renamed</source>
        <translation>cluster hernoemd</translation>
    </message>
    <message>
        <source>cluster taken away</source>
        <translation>cluster weggehaald</translation>
    </message>
    <message>
        <source>colour changed</source>
        <translation>kleur gewijzigd</translation>
    </message>
    <message>
        <source>conversation imported</source>
        <translation>gesprek ingevoerd</translation>
    </message>
    <message>
        <source>difference settled</source>
        <translation>verschil opgelost</translation>
    </message>
    <message>
        <source>dots revealed</source>
        <translation>stippen onthuld</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nieuwe sessie</translation>
    </message>
    <message>
        <source>new trajectory</source>
        <translation>nieuw traject</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>briefje gewijzigd</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>briefje gewist</translation>
    </message>
    <message>
        <source>note moved</source>
        <translation>briefje verplaatst</translation>
    </message>
    <message>
        <source>note put on the wall</source>
        <translation>briefje op de wand</translation>
    </message>
    <message>
        <source>notes clustered</source>
        <translation>briefjes gegroepeerd</translation>
    </message>
    <message>
        <source>notes laid in a cluster</source>
        <translation>briefjes in een cluster gelegd</translation>
    </message>
    <message>
        <source>notes taken out of a cluster</source>
        <translation>briefjes uit een cluster gehaald</translation>
    </message>
    <message>
        <source>session deleted</source>
        <translation>sessie gewist</translation>
    </message>
    <message>
        <source>session renamed</source>
        <translation>sessie hernoemd</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>stap gewijzigd</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>tafel gewijzigd</translation>
    </message>
    <message>
        <source>trajectory deleted</source>
        <translation>traject gewist</translation>
    </message>
    <message>
        <source>trajectory renamed</source>
        <translation>traject hernoemd</translation>
    </message>
    <message>
        <source>voting round closed</source>
        <translation>stemronde gesloten</translation>
    </message>
    <message>
        <source>voting round deleted</source>
        <translation>stemronde gewist</translation>
    </message>
    <message>
        <source>voting round opened</source>
        <translation>stemronde geopend</translation>
    </message>
    <message>
        <source>voting round opened again</source>
        <translation>stemronde opnieuw geopend</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Ballot</source>
        <translation>Stembiljet</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>Dots stay hidden until you reveal them.</source>
        <translation>De stippen blijven verborgen tot u ze onthult.</translation>
    </message>
    <message>
        <source>Letters, for example A C C</source>
        <translation>Letters, bijvoorbeeld A C C</translation>
    </message>
    <message>
        <source>blank ballot</source>
        <translation>blanco stembiljet</translation>
    </message>
    <message>
        <source>next ballot</source>
        <translation>volgend stembiljet</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The list beside the wall has the same notes.</source>
        <translation>De lijst naast de wand bevat dezelfde briefjes.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>New note</source>
        <translation>Nieuw briefje</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Op de wand</translation>
    </message>
    <message>
        <source>What is being said?</source>
        <translation>Wat wordt er gezegd?</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>As one note</source>
        <translation>Als één briefje</translation>
    </message>
    <message>
        <source>Enter puts it on the wall. Ctrl+1 to 6 chooses the colour.</source>
        <translation>Enter zet het op de wand. Ctrl+1 tot 6 kiest de kleur.</translation>
    </message>
    <message>
        <source>Looks like {note} from table {table}. Enter adds yours all the same.</source>
        <translation>Lijkt op {note} van tafel {table}. Enter zet uw briefje er toch bij.</translation>
    </message>
    <message>
        <source>Looks like {note}. Enter adds yours all the same.</source>
        <translation>Lijkt op {note}. Enter zet uw briefje er toch bij.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>0 is no limit</source>
        <translation>0: geen grens</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At most on one</source>
        <translation>Hoogstens op één</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Stippen per persoon</translation>
    </message>
    <message>
        <source>Group notes into clusters first, or take fewer.</source>
        <translation>Groepeer eerst briefjes in clusters, of neem er minder.</translation>
    </message>
    <message>
        <source>More than twelve options are hard to weigh.</source>
        <translation>Meer dan twaalf keuzes zijn moeilijk af te wegen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ronde openen</translation>
    </message>
    <message>
        <source>What do we vote on?</source>
        <translation>Waarop stemmen we?</translation>
    </message>
    <message>
        <source>What to vote on</source>
        <translation>Waarop we stemmen</translation>
    </message>
</context>
<context>
    <name>ClustersModel</name>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Also written</source>
        <translation>Ook geschreven</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dit houden</translation>
    </message>
    <message>
        <source>Nobody wrote over someone else’s words.</source>
        <translation>Niemand schreef over de woorden van iemand anders heen.</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>Nu op het scherm</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Dit nemen</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Verschillen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another copy of buurtdesk has been writing in {place} for a while: wait a moment and do it again.</source>
        <translation>Een andere buurtdesk schrijft al een tijd in {place}: wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>More than one {kind} is called “{name}”: use its id ({ids}).</source>
        <translation>Er is meer dan één {kind} met de naam “{name}”: gebruik de id ({ids}).</translation>
    </message>
    <message>
        <source>No {kind} is called “{name}”: look at the list for its name or id.</source>
        <translation>Er is geen {kind} met de naam “{name}”: kijk in de lijst naar de naam of de id.</translation>
    </message>
    <message>
        <source>Nothing can be written in {place}: choose another folder or ask for permission to write there.</source>
        <translation>In {place} kan niets geschreven worden: kies een andere map of vraag om er te mogen schrijven.</translation>
    </message>
    <message>
        <source>Option {letter} has {dots} dots and {most} is the most for one option: take some away.</source>
        <translation>Keuze {letter} heeft {dots} stippen en er mogen er hoogstens {most} op één keuze: haal er weg.</translation>
    </message>
    <message>
        <source>Round {number} is closed: open it again to add or change ballots.</source>
        <translation>Ronde {number} is gesloten: open ze opnieuw om stembiljetten toe te voegen of te wijzigen.</translation>
    </message>
    <message>
        <source>Round {number} is still open: close it before you show its dots.</source>
        <translation>Ronde {number} is nog open: sluit ze voor u de stippen toont.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er ging iets mis.</translation>
    </message>
    <message>
        <source>Table {table} does not exist: this session has tables 1 to {tables}.</source>
        <translation>Tafel {table} bestaat niet: deze sessie heeft tafels 1 tot {tables}.</translation>
    </message>
    <message>
        <source>The bundle {file} comes from a newer buurtdesk: install the newest version to read it. Nothing was merged.</source>
        <translation>De bundel {file} komt van een nieuwere buurtdesk: installeer de nieuwste versie om hem te lezen. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or incomplete ({what}): copy it again from the other laptop. Nothing was merged.</source>
        <translation>De bundel {file} is beschadigd of onvolledig ({what}): kopieer hem opnieuw van de andere laptop. Er is niets samengevoegd.</translation>
    </message>
    <message>
        <source>The disk failed ({place}). What was saved before is safe: check the disk and try again.</source>
        <translation>De schijf doet het niet ({place}). Wat al bewaard was, is veilig: kijk de schijf na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full ({place}). What was saved before is safe: free some space and do it again.</source>
        <translation>De schijf is vol ({place}). Wat al bewaard was, is veilig: maak plaats en doe het opnieuw.</translation>
    </message>
    <message>
        <source>The dots of round {number} are hidden until the facilitator reveals them.</source>
        <translation>De stippen van ronde {number} zijn verborgen tot de begeleider ze onthult.</translation>
    </message>
    <message>
        <source>The file {file} has no column “{column}”: export the conversation from Pol.is again.</source>
        <translation>Het bestand {file} heeft geen kolom “{column}”: haal het gesprek opnieuw uit Pol.is.</translation>
    </message>
    <message>
        <source>The file {file} is not text in UTF-8: save it again as CSV (UTF-8).</source>
        <translation>Het bestand {file} is geen tekst in UTF-8: bewaar het opnieuw als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file {file}, row {row}, column “{column}” holds “{value}”: it must be {wanted}.</source>
        <translation>Het bestand {file} heeft op rij {row}, kolom “{column}”, de waarde “{value}”: dat moet {wanted} zijn.</translation>
    </message>
    <message>
        <source>The folder {folder} has no file {file}: export the conversation from Pol.is again, with votes.</source>
        <translation>In de map {folder} zit geen bestand {file}: haal het gesprek opnieuw uit Pol.is, met de stemmen.</translation>
    </message>
    <message>
        <source>The last action was in an anonymous session, and only the window it was done in can take it back: its order is written down nowhere.</source>
        <translation>De laatste actie was in een anonieme sessie. Alleen het venster waarin ze gebeurde, kan ze ongedaan maken: de volgorde staat nergens geschreven.</translation>
    </message>
    <message>
        <source>The session “{session}” has no voting round yet.</source>
        <translation>De sessie “{session}” heeft nog geen stemronde.</translation>
    </message>
    <message>
        <source>The session “{session}” keeps no tables: leave the table out.</source>
        <translation>De sessie “{session}” bewaart geen tafels: laat de tafel weg.</translation>
    </message>
    <message>
        <source>There is already a {kind} called “{name}”: choose another name.</source>
        <translation>Er is al een {kind} met de naam “{name}”: kies een andere naam.</translation>
    </message>
    <message>
        <source>There is more than one trajectory: say which one with --trajectory ({names}).</source>
        <translation>Er is meer dan één traject: zeg met --trajectory welk ({names}).</translation>
    </message>
    <message>
        <source>There is no text yet: write something first.</source>
        <translation>Er staat nog geen tekst: schrijf eerst iets.</translation>
    </message>
    <message>
        <source>There is no trajectory yet: make one first with “trajectory new NAME”.</source>
        <translation>Er is nog geen traject: maak er eerst een met “trajectory new NAAM”.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: choose notes or clusters first.</source>
        <translation>Er is nog niets om op te stemmen: kies eerst briefjes of clusters.</translation>
    </message>
    <message>
        <source>This ballot has {dots} dots and {most} may be given: take some away.</source>
        <translation>Dit stembiljet heeft {dots} stippen en er mogen er {most} op: haal er weg.</translation>
    </message>
    <message>
        <source>This text has {length} characters and {most} fit: make it shorter or split it.</source>
        <translation>Deze tekst heeft {length} tekens en er passen er {most}: maak hem korter of splits hem.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there: it was erased meanwhile.</source>
        <translation>Dit is er niet meer ({kind}): het is intussen gewist.</translation>
    </message>
    <message>
        <source>a line that cannot be read</source>
        <translation>een regel die niet te lezen is</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>stembiljet</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>hij is leeg</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>het controlegetal klopt niet</translation>
    </message>
    <message>
        <source>its table of contents does not fit</source>
        <translation>de inhoudsopgave klopt niet</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>plaats in een cluster</translation>
    </message>
    <message>
        <source>note</source>
        <translation>briefje</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>oplossing van een verschil</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>traject</translation>
    </message>
    <message>
        <source>voting option</source>
        <translation>keuze bij het stemmen</translation>
    </message>
    <message>
        <source>voting round</source>
        <translation>stemronde</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a bundle can be: choose a file that buurtdesk wrote.</source>
        <translation>{file} is groter dan {most} MB, meer dan een bundel kan zijn: kies een bestand dat buurtdesk schreef.</translation>
    </message>
    <message>
        <source>{file} is not a buurtdesk bundle: choose a file that ends in .bdz.</source>
        <translation>{file} is geen bundel van buurtdesk: kies een bestand dat op .bdz eindigt.</translation>
    </message>
    <message>
        <source>{folder} holds a library that is not a demo: choose another folder with --out.</source>
        <translation>In {folder} zit een bibliotheek die geen demo is: kies een andere map met --out.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: check that it exists and that you may read it.</source>
        <translation>{place} gaat niet open: kijk na of het bestaat en of u het mag lezen.</translation>
    </message>
    <message>
        <source>{place} is damaged or is not a buurtdesk library: put back a copy from the folder “backups”.</source>
        <translation>{place} is beschadigd of is geen bibliotheek van buurtdesk: zet een kopie uit de map “backups” terug.</translation>
    </message>
    <message>
        <source>{place} was written by a newer buurtdesk ({migration}): install the newest version to open it.</source>
        <translation>{place} is door een nieuwere buurtdesk geschreven ({migration}): installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>“{letter}” is not an option of this round: use the letters {first} to {last}.</source>
        <translation>“{letter}” is geen keuze van deze ronde: gebruik de letters {first} tot {last}.</translation>
    </message>
    <message>
        <source>“{session}” is not an idea workshop, so this cannot be done there.</source>
        <translation>“{session}” is geen ideeënworkshop, dus dit kan daar niet.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Reveal the dots</source>
        <translation>Stippen onthullen</translation>
    </message>
    <message>
        <source>Reveal them when the room is ready to look.</source>
        <translation>Onthul ze als de zaal klaar is om te kijken.</translation>
    </message>
    <message>
        <source>The dots are still hidden</source>
        <translation>De stippen zijn nog verborgen</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Delete this workshop</source>
        <translation>Deze workshop wissen</translation>
    </message>
    <message>
        <source>Make one: then the wall is ready for the first idea.</source>
        <translation>Maak er een: dan is de wand klaar voor het eerste idee.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nieuwe workshop</translation>
    </message>
    <message>
        <source>No idea workshop yet</source>
        <translation>Nog geen ideeënworkshop</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” gewist</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Toetsen van dit scherm</translation>
    </message>
    <message>
        <source>between wall and voting</source>
        <translation>tussen wand en stemmen</translation>
    </message>
    <message>
        <source>change the text</source>
        <translation>de tekst wijzigen</translation>
    </message>
    <message>
        <source>colour of the note</source>
        <translation>kleur van het briefje</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>wissen</translation>
    </message>
    <message>
        <source>freeze the room’s screen</source>
        <translation>het zaalscherm bevriezen</translation>
    </message>
    <message>
        <source>hide the room’s screen</source>
        <translation>het zaalscherm verbergen</translation>
    </message>
    <message>
        <source>put the note on the wall</source>
        <translation>het briefje op de wand zetten</translation>
    </message>
    <message>
        <source>put the selected notes together</source>
        <translation>de gekozen briefjes samenbrengen</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>opnieuw doen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>show the room what I am working on</source>
        <translation>de zaal tonen waaraan ik werk</translation>
    </message>
    <message>
        <source>show the whole wall</source>
        <translation>de hele wand tonen</translation>
    </message>
    <message>
        <source>table of the note</source>
        <translation>tafel van het briefje</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>deze toetsen</translation>
    </message>
    <message>
        <source>to the overview and the eight steps</source>
        <translation>naar het overzicht en de acht stappen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>T{number}</source>
        <translation>T{number}</translation>
    </message>
</context>
<context>
    <name>ListingModel</name>
    <message>
        <source>Loose notes</source>
        <translation>Losse briefjes</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dichtgeklapt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>opengeklapt</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>0 keeps no tables</source>
        <translation>0: geen tafels</translation>
    </message>
    <message>
        <source>A new workshop</source>
        <translation>Een nieuwe workshop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the workshop a title.</source>
        <translation>Geef de workshop een titel.</translation>
    </message>
    <message>
        <source>How many tables?</source>
        <translation>Hoeveel tafels?</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Workshop maken</translation>
    </message>
    <message>
        <source>This is a promise to the room: it cannot be loosened afterwards.</source>
        <translation>Dit is een belofte aan de zaal: achteraf kan ze niet soepeler.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet de workshop?</translation>
    </message>
    <message>
        <source>What is kept of who wrote a note?</source>
        <translation>Wat bewaren we over wie een briefje schreef?</translation>
    </message>
</context>
<context>
    <name>NewTrajectory</name>
    <message>
        <source>An empty set-up</source>
        <translation>Een lege opzet</translation>
    </message>
    <message>
        <source>Begin the trajectory</source>
        <translation>Traject starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the neighbourhood a name.</source>
        <translation>Geef de buurt een naam.</translation>
    </message>
    <message>
        <source>Name of the neighbourhood</source>
        <translation>Naam van de buurt</translation>
    </message>
    <message>
        <source>Only the set-up comes along, nothing that residents said.</source>
        <translation>Alleen de opzet komt mee, niets van wat bewoners zeiden.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Vertrekken van</translation>
    </message>
    <message>
        <source>There is already a trajectory of this name: choose another one.</source>
        <translation>Er is al een traject met die naam: kies een andere.</translation>
    </message>
    <message>
        <source>Which neighbourhood is it about?</source>
        <translation>Over welke buurt gaat het?</translation>
    </message>
</context>
<context>
    <name>NoteColor</name>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>zand</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Briefjes</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>in cluster {names}</source>
        <translation>in cluster {names}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>tafel {number}</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Not ready yet</source>
        <translation>Nog niet klaar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All eight steps are done.</source>
        <translation>Alle acht stappen zijn klaar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Is alles klaar?</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Nog niet gepland</translation>
    </message>
    <message>
        <source>Now: {step}.</source>
        <translation>Nu: {step}.</translation>
    </message>
    <message>
        <source>On two laptops at once</source>
        <translation>Op twee laptops tegelijk geschreven</translation>
    </message>
    <message>
        <source>Open this step</source>
        <translation>Stap openen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Tweede scherm</translation>
    </message>
    <message>
        <source>The wall is made</source>
        <translation>De wand staat klaar</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Stap is klaar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Voting round {number} is not revealed yet</source>
        <translation>Stemronde {number} is nog niet onthuld</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Inplannen</translation>
    </message>
    <message>
        <source>This step is going on already</source>
        <translation>Deze stap is al bezig</translation>
    </message>
    <message>
        <source>When is it: {step}?</source>
        <translation>{step}: wanneer en waar?</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Buurtdesk: the room’s screen</source>
        <translation>Buurtdesk: het zaalscherm</translation>
    </message>
    <message>
        <source>Screen {page} of {pages}</source>
        <translation>Scherm {page} van {pages}</translation>
    </message>
    <message>
        <source>The result comes when everyone is done.</source>
        <translation>De uitslag komt als iedereen klaar is.</translation>
    </message>
    <message>
        <source>This is what you chose</source>
        <translation>Dit hebt u gekozen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>What should come first for you?</source>
        <translation>Wat mag voor u eerst?</translation>
    </message>
    <message>
        <source>You may put as many dots as you like.</source>
        <translation>U mag zoveel stippen zetten als u wilt.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the names of the rooms</source>
        <translation>De namen tonen</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Something went wrong in buurtdesk. What you see is saved.</source>
        <translation>Er ging iets mis in buurtdesk. Wat u ziet, is bewaard.</translation>
    </message>
    <message>
        <source>This is our fault. You can go on working; sending us this report helps to mend it.</source>
        <translation>Dit is onze fout. U kunt verder werken. Als u ons dit verslag stuurt, kunnen we het herstellen.</translation>
    </message>
</context>
<context>
    <name>Revealed</name>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Delete cluster</source>
        <translation>Cluster wissen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nieuwe cluster</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tafel…</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Uit de cluster halen</translation>
    </message>
</context>
<context>
    <name>RoomLater</name>
    <message>
        <source>Back to the overview</source>
        <translation>Terug naar het overzicht</translation>
    </message>
    <message>
        <source>This room is not there yet</source>
        <translation>Dit onderdeel is er nog niet</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Close the room’s screen</source>
        <translation>Zaalscherm sluiten</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevriezen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Volgend scherm</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <translation>Vorig scherm</translation>
    </message>
    <message>
        <source>Room sees: how to vote</source>
        <translation>Zaal ziet: het stemmen</translation>
    </message>
    <message>
        <source>Room sees: nothing</source>
        <translation>Zaal ziet: niets</translation>
    </message>
    <message>
        <source>Room sees: the dots</source>
        <translation>Zaal ziet: de stippen</translation>
    </message>
    <message>
        <source>Room sees: the wall</source>
        <translation>Zaal ziet: de wand</translation>
    </message>
    <message>
        <source>Room sees: the welcome</source>
        <translation>Zaal ziet: het welkom</translation>
    </message>
    <message>
        <source>Room’s screen</source>
        <translation>Zaalscherm</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>Het welkom tonen</translation>
    </message>
    <message>
        <source>Show what I am working on</source>
        <translation>Tonen waaraan ik werk</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Ontdooien</translation>
    </message>
    <message>
        <source>{view} (frozen)</source>
        <translation>{view} (bevroren)</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Here each challenge gets its actions, with who does what by when.</source>
        <translation>Hier krijgt elke uitdaging haar acties: wie doet wat tegen wanneer.</translation>
    </message>
    <message>
        <source>Here everything that was collected is ordered under six headings.</source>
        <translation>Hier ordent u alles wat verzameld is onder zes titels.</translation>
    </message>
    <message>
        <source>Here laptops exchange what they collected, through a folder or a stick.</source>
        <translation>Hier wisselen laptops uit wat ze verzamelden, via een map of een stick.</translation>
    </message>
    <message>
        <source>Here residents say whether they recognise what the figures tell.</source>
        <translation>Hier zeggen bewoners of ze herkennen wat de cijfers vertellen.</translation>
    </message>
    <message>
        <source>Here the city services write down what they do not know and where it pinches.</source>
        <translation>Hier schrijven de stadsdiensten op wat ze niet weten en waar het knelt.</translation>
    </message>
    <message>
        <source>Here the ideas of residents go on the wall, get grouped and get dots.</source>
        <translation>Hier komen ideeën op de wand, in clusters, met stippen.</translation>
    </message>
    <message>
        <source>Here the report for residents and council is put together.</source>
        <translation>Hier stelt u het verslag voor bewoners en bestuur samen.</translation>
    </message>
    <message>
        <source>Here the six headings become questions: how can we …?</source>
        <translation>Hier worden de zes titels vragen: hoe kunnen we …?</translation>
    </message>
    <message>
        <source>Here you make the questionnaire, print the sheets and key the answers.</source>
        <translation>Hier maakt u de vragenlijst, drukt u formulieren af en voert u antwoorden in.</translation>
    </message>
    <message>
        <source>Here you prepare conversations and keep what people said.</source>
        <translation>Hier bereidt u gesprekken voor en bewaart u wat mensen zeiden.</translation>
    </message>
    <message>
        <source>Here you see what residents answered, by question and by group.</source>
        <translation>Hier ziet u wat bewoners antwoordden, per vraag en per groep.</translation>
    </message>
    <message>
        <source>Here you see where the trajectory is and what to do next.</source>
        <translation>Hier ziet u waar het traject staat en wat er nu te doen is.</translation>
    </message>
    <message>
        <source>Neighbourhood photo</source>
        <translation>Foto van de buurt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Sharing and bundles</source>
        <translation>Delen en bundels</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The library does not open</source>
        <translation>De bibliotheek gaat niet open</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Anonymous: nothing is kept</source>
        <translation>Anoniem: we bewaren niets</translation>
    </message>
    <message>
        <source>Anonymous: only the table number</source>
        <translation>Anoniem: alleen het tafelnummer</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Met namen</translation>
    </message>
</context>
<context>
    <name>ShareRoom</name>
    <message>
        <source>A bundle is one file with everything. Put it on a stick and merge it on the other laptop.</source>
        <translation>Een bundel is één bestand met alles erin. Zet het op een stick en voeg het samen op de andere laptop.</translation>
    </message>
    <message>
        <source>Bundles (*.bdz)</source>
        <translation>Bundels (*.bdz)</translation>
    </message>
    <message>
        <source>Bundles (*.bdz);;All files (*)</source>
        <translation>Bundels (*.bdz);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose bundles, or drop them here. What you already have is not doubled, nothing is lost.</source>
        <translation>Kies bundels of sleep ze hierheen. Wat u al hebt, komt niet dubbel. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>From other laptops</source>
        <translation>Van andere laptops</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Bundel maken</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>Bundels samenvoegen</translation>
    </message>
    <message>
        <source>Only one session</source>
        <translation>Alleen één sessie</translation>
    </message>
    <message>
        <source>To other laptops</source>
        <translation>Naar andere laptops</translation>
    </message>
    <message>
        <source>Where to put the bundle?</source>
        <translation>Waar zetten we de bundel?</translation>
    </message>
    <message>
        <source>Which bundles?</source>
        <translation>Welke bundels?</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Ballot</source>
        <translation>Stembiljet</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Gewijzigd door iemand anders</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>De bundel maken</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Samengevoegd.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Briefje</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>The bundle is written and checked.</source>
        <translation>De bundel is geschreven en nagekeken.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Stemronde</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>You already had everything.</source>
        <translation>U had alles al.</translation>
    </message>
    <message>
        <source>a laptop’s clock is more than an hour ahead: set it right</source>
        <translation>de klok van een laptop loopt meer dan een uur voor: zet ze juist</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Briefjes</translation>
    </message>
    <message>
        <source>Put the selected notes in a new cluster (Ctrl+G)</source>
        <translation>De gekozen briefjes in een nieuwe cluster zetten (Ctrl+G)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Zoeken in de briefjes</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Straks</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved on disk</source>
        <translation>Op schijf bewaard</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Action plan</source>
        <translation>Wijk­actie­plan</translation>
    </message>
    <message>
        <source>Focus groups</source>
        <translation>Focus­groepen</translation>
    </message>
    <message>
        <source>Idea workshop</source>
        <translation>Ideeën­workshop</translation>
    </message>
    <message>
        <source>Policy challenges</source>
        <translation>Beleids­uitdagingen</translation>
    </message>
    <message>
        <source>SWO-ART</source>
        <translation>SWO-ART</translation>
    </message>
    <message>
        <source>Stakeholder analysis</source>
        <translation>Stakeholder­analyse</translation>
    </message>
    <message>
        <source>Survey of residents</source>
        <translation>Bewoners­bevraging</translation>
    </message>
    <message>
        <source>Validation workshop</source>
        <translation>Validatie­workshop</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>The eight steps</source>
        <translation>De acht stappen</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>{color} (Ctrl+{number})</source>
        <translation>{color} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>No table</source>
        <translation>Geen tafel</translation>
    </message>
    <message>
        <source>Table of the next note: {table}</source>
        <translation>Tafel van het volgende briefje: {table}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tafel {number}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>No table</source>
        <translation>Geen tafel</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tafel {number}</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Put the selected notes in a new cluster</source>
        <translation>De gekozen briefjes in een nieuwe cluster zetten</translation>
    </message>
    <message>
        <source>Select by drawing around</source>
        <translation>Selecteren door te omcirkelen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>TrajectoryButton</name>
    <message>
        <source>Choose a trajectory</source>
        <translation>Een traject kiezen</translation>
    </message>
    <message>
        <source>No trajectory yet</source>
        <translation>Nog geen traject</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>Round {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>closed, hidden</source>
        <translation>gesloten, verborgen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>onthuld</translation>
    </message>
    <message>
        <source>{rank}. {text}: {dots}</source>
        <translation>{rank}. {text}: {dots}</translation>
    </message>
    <message>
        <source>{title}, round {number}</source>
        <translation>{title}, ronde {number}</translation>
    </message>
</context>
<context>
    <name>VotingRoom</name>
    <message>
        <source>First put ideas on the wall.</source>
        <translation>Zet eerst ideeën op de wand.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Nothing to vote on yet</source>
        <translation>Nog niets om op te stemmen</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Naar de wand</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>This is waiting as well</source>
        <translation>Dit wacht ook</translation>
    </message>
</context>
<context>
    <name>WallCommands</name>
    <message>
        <source>Name of the cluster</source>
        <translation>Naam van de cluster</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst van het briefje</translation>
    </message>
</context>
<context>
    <name>WallRoom</name>
    <message>
        <source>Notes {count}</source>
        <translation>Briefjes {count}</translation>
    </message>
    <message>
        <source>Nothing on the wall yet</source>
        <translation>Nog niets op de wand</translation>
    </message>
    <message>
        <source>Type below what you hear and press Enter: it becomes a note here.</source>
        <translation>Typ hieronder wat u hoort en druk op Enter: het wordt hier een briefje.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A trajectory takes a neighbourhood in eight steps from questions to an action plan. Begin one, or join the one of a colleague.</source>
        <translation>Een traject brengt een buurt in acht stappen van vragen naar een actieplan. Start er een, of sluit aan bij dat van een collega.</translation>
    </message>
    <message>
        <source>Join with a bundle</source>
        <translation>Aansluiten met een bundel</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>No trajectory yet</source>
        <translation>Nog geen traject</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Bundles (*.bdz);;All files (*)</source>
        <translation>Bundels (*.bdz);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Delete this trajectory</source>
        <translation>Dit traject wissen</translation>
    </message>
    <message>
        <source>Join with a bundle</source>
        <translation>Aansluiten met een bundel</translation>
    </message>
    <message>
        <source>Joined: {report}</source>
        <translation>Aangesloten: {report}</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Toetsen van dit scherm</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>There is no second screen: the room’s screen is a window. Drag it to the projector.</source>
        <translation>Er is geen tweede scherm: het zaalscherm is een venster. Sleep het naar de projector.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Which bundle do you join with?</source>
        <translation>Met welke bundel sluit u aan?</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” gewist</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n stembiljet</numerusform>
            <numerusform>%n stembiljetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in.</source>
        <translation>
            <numerusform>%n stembiljet is binnen.</numerusform>
            <numerusform>%n stembiljetten zijn binnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n onleesbaar</numerusform>
            <numerusform>%n onleesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n stip</numerusform>
            <numerusform>%n stippen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n voorgoed gewist</numerusform>
            <numerusform>%n voorgoed gewist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted. Each a note of its own?</source>
        <translation>
            <numerusform>%n regel geplakt. Een eigen briefje?</numerusform>
            <numerusform>%n regels geplakt. Elk een eigen briefje?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n briefje</numerusform>
            <numerusform>%n briefjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n briefje gewist</numerusform>
            <numerusform>%n briefjes gewist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n keuze</numerusform>
            <numerusform>%n keuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done.</source>
        <translation>
            <numerusform>%n stap klaar.</numerusform>
            <numerusform>%n stappen klaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tafel</numerusform>
            <numerusform>%n tafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written differently</source>
        <translation>
            <numerusform>%n verschil na te kijken</numerusform>
            <numerusform>%n verschillen na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n on one idea.</source>
        <translation>
            <numerusform>Hoogstens %n op één idee.</numerusform>
            <numerusform>Hoogstens %n op één idee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Nog %n dag</numerusform>
            <numerusform>Nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put up %n note(s)</source>
        <translation>
            <numerusform>%n briefje ophangen</numerusform>
            <numerusform>%n briefjes ophangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s).</source>
        <translation>
            <numerusform>U hebt %n stip.</numerusform>
            <numerusform>U hebt %n stippen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cluster of %n note(s)</source>
        <translation>
            <numerusform>cluster van %n briefje</numerusform>
            <numerusform>cluster van %n briefjes</numerusform>
        </translation>
    </message>
</context>
</TS>
