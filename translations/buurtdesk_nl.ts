<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>ActionDetail</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Uitdaging</translation>
    </message>
    <message>
        <source>Choose an action: here you say who does it, when, and with what.</source>
        <translation>Kies een actie: hier zegt u wie ze doet, wanneer en waarmee.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>How you see that it works</source>
        <translation>Hoe u ziet dat het werkt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>On nothing yet: put it under a challenge.</source>
        <translation>Nog op niets: zet de actie onder een uitdaging.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Residents, associations …</source>
        <translation>Bewoners, verenigingen …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>Waarop steunt dit?</translation>
    </message>
    <message>
        <source>Which service or group</source>
        <translation>Welke dienst of groep</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>SWO-ART item added</source>
        <translation>SWO-ART-punt toegevoegd</translation>
    </message>
    <message>
        <source>SWO-ART item changed</source>
        <translation>SWO-ART-punt gewijzigd</translation>
    </message>
    <message>
        <source>SWO-ART item deleted</source>
        <translation>SWO-ART-punt gewist</translation>
    </message>
    <message>
        <source>SWO-ART item made of evidence</source>
        <translation>SWO-ART-punt van onderbouwing gemaakt</translation>
    </message>
    <message>
        <source>SWO-ART item moved</source>
        <translation>SWO-ART-punt verplaatst</translation>
    </message>
    <message>
        <source>SWO-ART item put in another area</source>
        <translation>SWO-ART-punt in een ander vak gezet</translation>
    </message>
    <message>
        <source>action added</source>
        <translation>actie toegevoegd</translation>
    </message>
    <message>
        <source>action changed</source>
        <translation>actie gewijzigd</translation>
    </message>
    <message>
        <source>action deleted</source>
        <translation>actie gewist</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>actie verplaatst</translation>
    </message>
    <message>
        <source>action put under another challenge</source>
        <translation>actie onder een andere uitdaging gezet</translation>
    </message>
    <message>
        <source>answer keyed</source>
        <translation>antwoord ingevoerd</translation>
    </message>
    <message>
        <source>answer taken away</source>
        <translation>antwoord weggehaald</translation>
    </message>
    <message>
        <source>answers confirmed</source>
        <translation>antwoorden bevestigd</translation>
    </message>
    <message>
        <source>areas renamed</source>
        <translation>vakken hernoemd</translation>
    </message>
    <message>
        <source>attendance changed</source>
        <translation>aantal aanwezigen gewijzigd</translation>
    </message>
    <message>
        <source>ballot added</source>
        <translation>stembiljet toegevoegd</translation>
    </message>
    <message>
        <source>ballot looked at</source>
        <translation>stembiljet nagekeken</translation>
    </message>
    <message>
        <source>ballots printed</source>
        <translation>stembiljetten afgedrukt</translation>
    </message>
    <message>
        <source>ballots read</source>
        <translation>stembiljetten ingelezen</translation>
    </message>
    <message>
        <source>challenge added</source>
        <translation>uitdaging toegevoegd</translation>
    </message>
    <message>
        <source>challenge changed</source>
        <translation>uitdaging gewijzigd</translation>
    </message>
    <message>
        <source>challenge deleted</source>
        <translation>uitdaging gewist</translation>
    </message>
    <message>
        <source>challenge moved</source>
        <translation>uitdaging verplaatst</translation>
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
        <source>cluster split</source>
        <translation>cluster gesplitst</translation>
    </message>
    <message>
        <source>cluster taken away</source>
        <translation>cluster weggehaald</translation>
    </message>
    <message>
        <source>clusters merged</source>
        <translation>clusters samengevoegd</translation>
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
        <source>count by hand kept</source>
        <translation>handtelling bewaard</translation>
    </message>
    <message>
        <source>count by hand taken away</source>
        <translation>handtelling weggehaald</translation>
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
        <source>evidence linked</source>
        <translation>onderbouwing gekoppeld</translation>
    </message>
    <message>
        <source>evidence unlinked</source>
        <translation>onderbouwing losgekoppeld</translation>
    </message>
    <message>
        <source>finding added</source>
        <translation>bevinding toegevoegd</translation>
    </message>
    <message>
        <source>finding deleted</source>
        <translation>bevinding gewist</translation>
    </message>
    <message>
        <source>finding moved</source>
        <translation>bevinding verplaatst</translation>
    </message>
    <message>
        <source>finding written down differently</source>
        <translation>bevinding anders opgeschreven</translation>
    </message>
    <message>
        <source>findings made from the survey</source>
        <translation>bevindingen uit de bevraging gemaakt</translation>
    </message>
    <message>
        <source>focus group added</source>
        <translation>focusgroep toegevoegd</translation>
    </message>
    <message>
        <source>focus group changed</source>
        <translation>focusgroep gewijzigd</translation>
    </message>
    <message>
        <source>focus group deleted</source>
        <translation>focusgroep gewist</translation>
    </message>
    <message>
        <source>focus group moved</source>
        <translation>focusgroep verplaatst</translation>
    </message>
    <message>
        <source>guess keyed</source>
        <translation>schatting ingevoerd</translation>
    </message>
    <message>
        <source>guess taken back</source>
        <translation>schatting weggehaald</translation>
    </message>
    <message>
        <source>how long scans are kept</source>
        <translation>bewaartijd van scans</translation>
    </message>
    <message>
        <source>logo chosen</source>
        <translation>logo gekozen</translation>
    </message>
    <message>
        <source>logo taken away</source>
        <translation>logo weggehaald</translation>
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
        <source>new version of the questionnaire</source>
        <translation>nieuwe versie van de vragenlijst</translation>
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
        <source>note hidden from the room or shown again</source>
        <translation>briefje voor de zaal verborgen of weer getoond</translation>
    </message>
    <message>
        <source>note moved</source>
        <translation>briefje verplaatst</translation>
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
        <source>number of tables changed</source>
        <translation>aantal tafels gewijzigd</translation>
    </message>
    <message>
        <source>outcome changed</source>
        <translation>uitkomst gewijzigd</translation>
    </message>
    <message>
        <source>part added to the script</source>
        <translation>deel aan het draaiboek toegevoegd</translation>
    </message>
    <message>
        <source>part of the script changed</source>
        <translation>deel van het draaiboek gewijzigd</translation>
    </message>
    <message>
        <source>part of the script deleted</source>
        <translation>deel van het draaiboek gewist</translation>
    </message>
    <message>
        <source>part of the script moved</source>
        <translation>deel van het draaiboek verplaatst</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>foto toegevoegd</translation>
    </message>
    <message>
        <source>photo taken away</source>
        <translation>foto weggehaald</translation>
    </message>
    <message>
        <source>put on the wall</source>
        <translation>op de wand gezet</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>vraag toegevoegd</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>vraag gewijzigd</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>vraag gewist</translation>
    </message>
    <message>
        <source>question doubled</source>
        <translation>vraag verdubbeld</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>vraag verplaatst</translation>
    </message>
    <message>
        <source>question or answer changed</source>
        <translation>vraag of antwoord gewijzigd</translation>
    </message>
    <message>
        <source>question or bottleneck added</source>
        <translation>vraag of knelpunt toegevoegd</translation>
    </message>
    <message>
        <source>question or bottleneck changed</source>
        <translation>vraag of knelpunt gewijzigd</translation>
    </message>
    <message>
        <source>question or bottleneck deleted</source>
        <translation>vraag of knelpunt gewist</translation>
    </message>
    <message>
        <source>question or bottleneck moved</source>
        <translation>vraag of knelpunt verplaatst</translation>
    </message>
    <message>
        <source>question to the room changed</source>
        <translation>vraag aan de zaal gewijzigd</translation>
    </message>
    <message>
        <source>question written down</source>
        <translation>vraag opgeschreven</translation>
    </message>
    <message>
        <source>questionnaire changed</source>
        <translation>vragenlijst gewijzigd</translation>
    </message>
    <message>
        <source>questionnaire deleted</source>
        <translation>vragenlijst gewist</translation>
    </message>
    <message>
        <source>questionnaire imported</source>
        <translation>vragenlijst ingelezen</translation>
    </message>
    <message>
        <source>quote added</source>
        <translation>citaat toegevoegd</translation>
    </message>
    <message>
        <source>quote changed</source>
        <translation>citaat gewijzigd</translation>
    </message>
    <message>
        <source>quote deleted</source>
        <translation>citaat gewist</translation>
    </message>
    <message>
        <source>quote moved</source>
        <translation>citaat verplaatst</translation>
    </message>
    <message>
        <source>rehearsal begun</source>
        <translation>oefening begonnen</translation>
    </message>
    <message>
        <source>scans read</source>
        <translation>scans gelezen</translation>
    </message>
    <message>
        <source>script kept as a template</source>
        <translation>draaiboek als sjabloon bewaard</translation>
    </message>
    <message>
        <source>script started from a template</source>
        <translation>draaiboek gestart met een sjabloon</translation>
    </message>
    <message>
        <source>service added</source>
        <translation>dienst toegevoegd</translation>
    </message>
    <message>
        <source>service deleted</source>
        <translation>dienst gewist</translation>
    </message>
    <message>
        <source>service moved</source>
        <translation>dienst verplaatst</translation>
    </message>
    <message>
        <source>service of a question changed</source>
        <translation>dienst van een vraag gewijzigd</translation>
    </message>
    <message>
        <source>service renamed</source>
        <translation>dienst hernoemd</translation>
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
        <source>sheets handed out</source>
        <translation>formulieren uitgedeeld</translation>
    </message>
    <message>
        <source>sheets printed</source>
        <translation>formulieren afgedrukt</translation>
    </message>
    <message>
        <source>start changed</source>
        <translation>begin gewijzigd</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>stap gewijzigd</translation>
    </message>
    <message>
        <source>survey question linked</source>
        <translation>vraag uit de bevraging gekoppeld</translation>
    </message>
    <message>
        <source>survey question unlinked</source>
        <translation>vraag uit de bevraging losgekoppeld</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>tafel gewijzigd</translation>
    </message>
    <message>
        <source>table emptied</source>
        <translation>tafel leeggemaakt</translation>
    </message>
    <message>
        <source>table keyed</source>
        <translation>tafel ingevoerd</translation>
    </message>
    <message>
        <source>template deleted</source>
        <translation>sjabloon gewist</translation>
    </message>
    <message>
        <source>template renamed</source>
        <translation>sjabloon hernoemd</translation>
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
        <source>translation changed</source>
        <translation>vertaling gewijzigd</translation>
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
    <message>
        <source>wall laid in order</source>
        <translation>wand geordend</translation>
    </message>
    <message>
        <source>what is to be guessed changed</source>
        <translation>wat de zaal schat gewijzigd</translation>
    </message>
</context>
<context>
    <name>AddingFromSurvey</name>
    <message>
        <source>There is no survey yet: import a questionnaire first.</source>
        <translation>Er is nog geen bevraging: lees eerst een vragenlijst in.</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Add to: {area}</source>
        <translation>Toevoegen aan: {area}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nieuw punt</translation>
    </message>
    <message>
        <source>New item in: {area}</source>
        <translation>Nieuw punt in: {area}</translation>
    </message>
</context>
<context>
    <name>AreaView</name>
    <message>
        <source>Let go here</source>
        <translation>Laat hier los</translation>
    </message>
</context>
<context>
    <name>AskRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For example: what would make living here better?</source>
        <translation>Bijvoorbeeld: wat maakt wonen hier beter?</translation>
    </message>
    <message>
        <source>It stands large on the room’s screen.</source>
        <translation>Ze staat groot op het zaalscherm.</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Vraag bewaren</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Vraag aan de zaal</translation>
    </message>
    <message>
        <source>What do you ask the room?</source>
        <translation>Wat vraagt u aan de zaal?</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Also by age and gender</source>
        <translation>Ook per leeftijd en gender</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Per leeftijd</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Per gender</translation>
    </message>
    <message>
        <source>Only numbers are kept, no names.</source>
        <translation>We bewaren alleen aantallen, geen namen.</translation>
    </message>
    <message>
        <source>Only the number</source>
        <translation>Alleen het aantal</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wie er was</translation>
    </message>
</context>
<context>
    <name>BallotPicture</name>
    <message>
        <source>The scanned ballot</source>
        <translation>Het gescande stembiljet</translation>
    </message>
    <message>
        <source>There is no picture of this ballot: look at the paper itself.</source>
        <translation>Van dit stembiljet is er geen beeld: kijk op het papier zelf.</translation>
    </message>
</context>
<context>
    <name>BallotPrinting</name>
    <message>
        <source>Making the ballots</source>
        <translation>Stembiljetten maken</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stembiljetten</translation>
    </message>
    <message>
        <source>They are with the printer.</source>
        <translation>Ze zijn naar de printer.</translation>
    </message>
    <message>
        <source>Where to put the ballots?</source>
        <translation>Waar zetten we de stembiljetten?</translation>
    </message>
</context>
<context>
    <name>BallotQuestion</name>
    <message>
        <source>At most on one</source>
        <translation>Hoogstens op één</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Stippen per persoon</translation>
    </message>
    <message>
        <source>How many ballots?</source>
        <translation>Hoeveel stembiljetten?</translation>
    </message>
    <message>
        <source>How many paper ballots?</source>
        <translation>Hoeveel stembiljetten op papier?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>They carry letters, and a line to write what each letter stands for.</source>
        <translation>Er staan letters op, met een lijn om te schrijven waarvoor elke letter staat.</translation>
    </message>
    <message>
        <source>They carry the options and the rules of the open round.</source>
        <translation>De keuzes en de regels van de open ronde staan erop.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
</context>
<context>
    <name>BallotReading</name>
    <message>
        <source>Scans read.</source>
        <translation>De scans zijn gelezen.</translation>
    </message>
    <message>
        <source>Stopped. What was read by then is kept.</source>
        <translation>Gestopt. Wat tot dan gelezen was, is bewaard.</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Ballot</source>
        <translation>Stembiljet</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Stembiljet {number}</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>Handtelling</translation>
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
        <source>Paper ballots</source>
        <translation>Stembiljetten</translation>
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
    <name>BehindList</name>
    <message>
        <source>What the services want to know, and this question asks about</source>
        <translation>Wat de diensten willen weten, en waar deze vraag naar vraagt</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Lies in {names}</source>
        <translation>Ligt in {names}</translation>
    </message>
    <message>
        <source>The list beside the wall has the same notes.</source>
        <translation>De lijst naast de wand bevat dezelfde briefjes.</translation>
    </message>
    <message>
        <source>Together in “{title}”</source>
        <translation>Samen in “{title}”</translation>
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
        <source>Looks like {note} from table {table}. ↑ shows it, Enter adds yours all the same.</source>
        <translation>Lijkt op {note} van tafel {table}. ↑ toont het, Enter zet uw briefje er toch bij.</translation>
    </message>
    <message>
        <source>Looks like {note}. ↑ shows it, Enter adds yours all the same.</source>
        <translation>Lijkt op {note}. ↑ toont het, Enter zet uw briefje er toch bij.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Challenge deleted, its actions stay</source>
        <translation>Uitdaging gewist, de acties blijven</translation>
    </message>
    <message>
        <source>How can we</source>
        <translation>Hoe kunnen we</translation>
    </message>
    <message>
        <source>Nothing under it</source>
        <translation>Geen onderbouwing</translation>
    </message>
    <message>
        <source>To the action plan</source>
        <translation>Naar het actieplan</translation>
    </message>
</context>
<context>
    <name>ChallengesRoom</name>
    <message>
        <source>Begin with “How can we” and end with a question mark</source>
        <translation>Met “Hoe kunnen we” beginnen en met een vraagteken eindigen</translation>
    </message>
    <message>
        <source>Choose a challenge: here you link the items that lead to it.</source>
        <translation>Kies een uitdaging: hier koppelt u de punten die ertoe leiden.</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>Nog geen uitdagingen</translation>
    </message>
    <message>
        <source>Policy challenges</source>
        <translation>Beleidsuitdagingen</translation>
    </message>
    <message>
        <source>SWO-ART items that lead to this challenge</source>
        <translation>SWO-ART-punten die tot deze uitdaging leiden</translation>
    </message>
    <message>
        <source>There are no SWO-ART items yet: make them in step 6.</source>
        <translation>Er zijn nog geen SWO-ART-punten: maak ze in stap 6.</translation>
    </message>
    <message>
        <source>What do the six areas ask of the city and the neighbourhood? Word it as a question.</source>
        <translation>Wat vragen de zes vakken van de stad en de buurt? Schrijf het als een vraag.</translation>
    </message>
    <message>
        <source>What leads to it?</source>
        <translation>Wat leidt ertoe?</translation>
    </message>
    <message>
        <source>… make the squares cooler</source>
        <translation>… de pleinen koeler maken</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A scale from {least} to {most}</source>
        <translation>Een schaal van {least} tot {most}</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>median {number}</source>
        <translation>mediaan {number}</translation>
    </message>
    <message>
        <source>together from “{label}”: {share}</source>
        <translation>samen vanaf “{label}”: {share}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} of meer</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At most on one option</source>
        <translation>Hoogstens op één keuze</translation>
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
        <source>Group notes into clusters first: then the room votes on clusters.</source>
        <translation>Groepeer eerst briefjes in clusters: dan stemt de zaal op clusters.</translation>
    </message>
    <message>
        <source>More than twelve options are hard to weigh.</source>
        <translation>Meer dan twaalf keuzes zijn moeilijk af te wegen.</translation>
    </message>
    <message>
        <source>Nobody can weigh twenty options or more.</source>
        <translation>Niemand kan twintig keuzes of meer afwegen.</translation>
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
        <source>Paper ballots</source>
        <translation>Stembiljetten</translation>
    </message>
    <message>
        <source>Several dots on one option</source>
        <translation>Meer stippen op één keuze</translation>
    </message>
    <message>
        <source>These look alike, and votes split over them: untick one.</source>
        <translation>Deze lijken op elkaar en verdelen de stemmen: vink er een uit.</translation>
    </message>
    <message>
        <source>What do we vote on?</source>
        <translation>Waarop stemmen we?</translation>
    </message>
    <message>
        <source>What to vote on</source>
        <translation>Waarop we stemmen</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”.</source>
        <translation>“{one}” en “{other}”.</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>All parts are done.</source>
        <translation>Alle delen zijn klaar.</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>Terug naar het vorige deel</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Begin again from the first part</source>
        <translation>Opnieuw beginnen bij het eerste deel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>For who leads the evening</source>
        <translation>Voor wie de avond leidt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Staat stil</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Loopt uit</translation>
    </message>
    <message>
        <source>The evening has no script yet.</source>
        <translation>De avond heeft nog geen draaiboek.</translation>
    </message>
    <message>
        <source>The part that ran is no longer in the script.</source>
        <translation>Het deel dat liep, staat niet meer in het draaiboek.</translation>
    </message>
    <message>
        <source>{expected}, as planned</source>
        <translation>{expected}, zoals gepland</translation>
    </message>
    <message>
        <source>{expected}, {by} (planned {planned})</source>
        <translation>{expected}, {by} (gepland {planned})</translation>
    </message>
</context>
<context>
    <name>CloseEvening</name>
    <message>
        <source>Close the evening</source>
        <translation>Avond afsluiten</translation>
    </message>
    <message>
        <source>Counting and checking</source>
        <translation>Tellen en nakijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Nothing of this trajectory was written to a stick from here yet.</source>
        <translation>Van dit traject staat vanaf hier nog niets op een stick.</translation>
    </message>
    <message>
        <source>On this disk something is damaged: put back a copy from the folder “backups”.</source>
        <translation>Op deze schijf is iets beschadigd: zet een kopie uit de map “backups” terug.</translation>
    </message>
    <message>
        <source>Safe on this disk, and checked: {counts}.</source>
        <translation>Veilig op deze schijf, en nagekeken: {counts}.</translation>
    </message>
    <message>
        <source>Which stick or folder?</source>
        <translation>Welke stick of map?</translation>
    </message>
    <message>
        <source>Write to the stick now</source>
        <translation>Nu op de stick zetten</translation>
    </message>
    <message>
        <source>{file} is not there: is the stick still in? Put it in, or write to another.</source>
        <translation>{file} is er niet: zit de stick er nog in? Steek hem erin, of neem een andere.</translation>
    </message>
    <message>
        <source>{file}, of {when}, is damaged: write it again.</source>
        <translation>{file}, van {when}, is beschadigd: schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>{file}, of {when}, lacks what came since: write it again.</source>
        <translation>In {file}, van {when}, ontbreekt wat er sindsdien bij kwam: schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>{file}, of {when}, was read back and holds everything.</source>
        <translation>{file}, van {when}, is nagelezen: alles zit erin.</translation>
    </message>
</context>
<context>
    <name>ClusterCommands</name>
    <message>
        <source>Also in which cluster?</source>
        <translation>Ook in welke cluster?</translation>
    </message>
    <message>
        <source>Together in which cluster?</source>
        <translation>Samen in welke cluster?</translation>
    </message>
</context>
<context>
    <name>Clustering</name>
    <message>
        <source>Clusters merged</source>
        <translation>Clusters samengevoegd</translation>
    </message>
    <message>
        <source>Laid in a cluster</source>
        <translation>In een cluster gelegd</translation>
    </message>
    <message>
        <source>The wall lies in order</source>
        <translation>De wand is geordend</translation>
    </message>
    <message>
        <source>These notes lie in a cluster already.</source>
        <translation>Deze briefjes liggen al in een cluster.</translation>
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
    <name>CodePage</name>
    <message>
        <source>Code of the sheet</source>
        <translation>Code van het formulier</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Eerste keer</translation>
    </message>
    <message>
        <source>Key this sheet</source>
        <translation>Formulier invoeren</translation>
    </message>
    <message>
        <source>Scan it, or type the nine letters</source>
        <translation>Scan de code of typ de negen letters</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Tweede keer</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Scanner testen</translation>
    </message>
    <message>
        <source>Which entry</source>
        <translation>Welke invoer</translation>
    </message>
    <message>
        <source>Which sheet do you have before you?</source>
        <translation>Welk formulier ligt voor u?</translation>
    </message>
    <message>
        <source>Who keys?</source>
        <translation>Wie voert in?</translation>
    </message>
</context>
<context>
    <name>ComingParts</name>
    <message>
        <source>Script</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Sheet {sheet}, question {number}</source>
        <translation>Formulier {sheet}, vraag {number}</translation>
    </message>
    <message>
        <source>Something else stands there</source>
        <translation>Er staat iets anders</translation>
    </message>
</context>
<context>
    <name>ConcernDetail</name>
    <message>
        <source>Choose an open question or a bottleneck: here you see which survey question asks about it.</source>
        <translation>Kies een openstaande vraag of een knelpunt: hier ziet u welke vraag uit de bevraging erover gaat.</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Bevraagd met</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Survey questions that ask about this</source>
        <translation>Vragen uit de bevraging die hierover gaan</translation>
    </message>
    <message>
        <source>There is no questionnaire yet. Once there is one, its questions stand here to choose from.</source>
        <translation>Er is nog geen vragenlijst. Zodra er een is, kiest u hier uit de vragen.</translation>
    </message>
</context>
<context>
    <name>ConfirmRoom</name>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Scans kiezen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Look at what is left</source>
        <translation>Bekijk wat nog openstaat</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Nog geen scans</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>Er staat niets meer open</translation>
    </message>
    <message>
        <source>Scan the sheets, or take a photo of each page, and drop the files here. Any order will do, upside down too: every page says itself which one it is.</source>
        <translation>Scan de formulieren, of maak van elke bladzijde een foto, en sleep de bestanden hierheen. De volgorde maakt niet uit, ondersteboven mag ook: elke bladzijde zegt zelf welke ze is.</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Sheet {sheet}, question {number}</source>
        <translation>Formulier {sheet}, vraag {number}</translation>
    </message>
    <message>
        <source>Type what is written here; Enter alone: nothing is written.</source>
        <translation>Typ wat hier staat; alleen Enter: er staat niets.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welke map?</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>Welke scans?</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time is up</source>
        <translation>De tijd is om</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The place on the scanned sheet</source>
        <translation>De plek op het gescande formulier</translation>
    </message>
    <message>
        <source>There is no picture of this page: look at the sheet itself.</source>
        <translation>Van deze bladzijde is er geen beeld: kijk op het formulier zelf.</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Sheets that are back, by day: {days}</source>
        <translation>Formulieren die terug zijn, per dag: {days}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Change this questionnaire</source>
        <translation>Deze vragenlijst wijzigen</translation>
    </message>
    <message>
        <source>Delete this questionnaire</source>
        <translation>Deze vragenlijst wissen</translation>
    </message>
    <message>
        <source>From the first sheet that is printed on, it no longer changes.</source>
        <translation>Zodra een eerste formulier gedrukt is, verandert ze niet meer.</translation>
    </message>
    <message>
        <source>It is on paper and no longer changes. A change comes in as a new questionnaire.</source>
        <translation>Ze staat op papier en verandert niet meer. Een wijziging leest u in als nieuwe vragenlijst.</translation>
    </message>
    <message>
        <source>Key answers</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Resultaten</translation>
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
    <name>DoubleEntry</name>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>Key the sheets</source>
        <translation>Formulieren invoeren</translation>
    </message>
    <message>
        <source>Settled by: {name}</source>
        <translation>Beslist door: {name}</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>De scan</translation>
    </message>
</context>
<context>
    <name>DoubleEntryRoom</name>
    <message>
        <source>Key a second time</source>
        <translation>Tweede keer invoeren</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
    <message>
        <source>No sheet is keyed twice yet</source>
        <translation>Nog geen formulier is twee keer ingevoerd</translation>
    </message>
    <message>
        <source>{percent} % of the sheets are keyed again by someone else: that shows the errors.</source>
        <translation>{percent} % van de formulieren wordt nog eens ingevoerd door iemand anders. Zo ziet u de fouten.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Name at least one language.</source>
        <translation>Noem minstens één taal.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Vraag verwijderd</translation>
    </message>
    <message>
        <source>Where to put the questionnaire?</source>
        <translation>Waar moet de vragenlijst komen?</translation>
    </message>
    <message>
        <source>Which logo?</source>
        <translation>Welk logo?</translation>
    </message>
    <message>
        <source>XLSForm (*.xlsx)</source>
        <translation>XLSForm (*.xlsx)</translation>
    </message>
    <message>
        <source>“{file}” written</source>
        <translation>“{file}” geschreven</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a part of the evening</source>
        <translation>Deel van de avond toevoegen</translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation>Deel toevoegen</translation>
    </message>
    <message>
        <source>Minutes of the new part</source>
        <translation>Minuten van het nieuwe deel</translation>
    </message>
    <message>
        <source>Minutes of this part</source>
        <translation>Minuten van dit deel</translation>
    </message>
    <message>
        <source>Notes for who leads the evening</source>
        <translation>Nota’s voor wie de avond leidt</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What happens in this part</source>
        <translation>Wat er in dit deel gebeurt</translation>
    </message>
    <message>
        <source>What this part is for</source>
        <translation>Waarvoor dit deel dient</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
</context>
<context>
    <name>EditorRoom</name>
    <message>
        <source>Delete this question</source>
        <translation>Deze vraag verwijderen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Double entry</source>
        <translation>Dubbele invoer</translation>
    </message>
    <message>
        <source>Keyed by: {name}</source>
        <translation>Invoer door: {name}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>You see nothing of the first entry.</source>
        <translation>U ziet niets van de eerste invoer.</translation>
    </message>
    <message>
        <source>{code} is keyed:</source>
        <translation>{code} is ingevoerd:</translation>
    </message>
    <message>
        <source>{code}: what was keyed is kept.</source>
        <translation>{code}: wat ingevoerd is, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Does the sheet say so? Press Enter once more.</source>
        <translation>Staat het zo op het formulier? Druk nog eens op Enter.</translation>
    </message>
    <message>
        <source>Press Enter to key it a second time all the same.</source>
        <translation>Druk op Enter om het toch een tweede keer in te voeren.</translation>
    </message>
    <message>
        <source>Press Enter to key it a second time: it stays one resident.</source>
        <translation>Druk op Enter om het een tweede keer in te voeren: het blijft één bewoner.</translation>
    </message>
    <message>
        <source>Press Enter to key it now, as the first.</source>
        <translation>Druk op Enter om het nu in te voeren, als eerste.</translation>
    </message>
    <message>
        <source>Press Enter to look at your entry or change it.</source>
        <translation>Druk op Enter om uw invoer te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>You did too. Press Enter to look at your own entry or change it.</source>
        <translation>U ook. Druk op Enter om uw eigen invoer te bekijken of te wijzigen.</translation>
    </message>
    <message>
        <source>You keyed {code} already.</source>
        <translation>U hebt {code} al ingevoerd.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>second entry</source>
        <translation>tweede invoer</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>de scan</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>{code} is not in the sample.</source>
        <translation>{code} zit niet in de steekproef.</translation>
    </message>
    <message>
        <source>{code} was already keyed by {names}.</source>
        <translation>{code} is al ingevoerd door {names}.</translation>
    </message>
    <message>
        <source>{code} was not keyed the first time yet.</source>
        <translation>{code} is nog geen eerste keer ingevoerd.</translation>
    </message>
</context>
<context>
    <name>EntryRoom</name>
    <message>
        <source>{count} left</source>
        <translation>nog {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A budget is whole euros between 0 and {most}: write a number.</source>
        <translation>Een budget is een geheel aantal euro tussen 0 en {most}: schrijf een getal.</translation>
    </message>
    <message>
        <source>A paper ballot has room for {most} options and there are {options}: vote on fewer, or without paper.</source>
        <translation>Op een stembiljet passen {most} keuzes en er zijn er {options}: neem er minder, of stem zonder papier.</translation>
    </message>
    <message>
        <source>Another copy of buurtdesk has been writing in {place} for a while: wait a moment and do it again.</source>
        <translation>Een andere buurtdesk schrijft al een tijd in {place}: wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>In round {number} no options are too close to call: choose what to vote on yourself.</source>
        <translation>In ronde {number} liggen geen keuzes te dicht bij elkaar: kies zelf waarop u stemt.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: in a table only rows of “select_one {list}” fit: move “{value}” out of the group.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: in een tabel passen alleen rijen met “select_one {list}”: zet “{value}” buiten de groep.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: no group is open here: take this row away.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: hier is geen groep open: haal deze rij weg.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: no number is both {least} or more and {most} or less: change one of them.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: geen getal is tegelijk {least} of meer en {most} of minder: wijzig er een van.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: paper cannot follow a “{column}”: empty the cell.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: papier kan geen “{column}” volgen: maak de cel leeg.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the column “{column}” is there twice: take one of them away.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de kolom “{column}” staat er twee keer: haal er een weg.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the condition looks at “{question}”, which is no question with choices: use the name of one that is.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de voorwaarde kijkt naar “{question}”, maar dat is geen vraag met keuzes: gebruik de naam van een vraag met keuzes.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the condition “{value}” is not one that paper can follow: write ${{question}} = &apos;choice&apos;, several of one question joined by “or”.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: papier kan de voorwaarde “{value}” niet volgen: schrijf ${{question}} = &apos;keuze&apos;, en verbind er meer van dezelfde vraag met “or”.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the conditions go round in a circle ({names}): take away one of them.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de voorwaarden draaien in een kring ({names}): haal er een weg.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the group around this has a condition as well, in cell {first}: leave only one of them.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de groep hierrond heeft ook een voorwaarde, in cel {first}: laat er maar een staan.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the list “{list}” has more than {most} choices: paper holds no more, so ask it in another way.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de lijst “{list}” heeft meer dan {most} antwoorden: meer gaat er niet op papier, dus vraag het op een andere manier.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the list “{value}” has no choices in the sheet choices: add them.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de lijst “{value}” heeft geen keuzes in het blad choices: voeg ze toe.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the name “{value}” is already in cell {first}: choose another one.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de naam “{value}” staat al in cel {first}: kies een andere.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the rows of a table are all asked of the same people: move the condition “{value}” to the group.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de rijen van een tabel zijn allemaal voor dezelfde mensen: zet de voorwaarde “{value}” bij de groep.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the rows of one table need the same list, and this one is not “{list}”: use that, or close the group first.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de rijen van één tabel hebben dezelfde lijst nodig, en deze is niet “{list}”: gebruik die, of sluit eerst de groep.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the text repeats an answer, “{value}”, which paper cannot: write it without.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: de tekst herhaalt een antwoord, “{value}”, en dat kan papier niet: schrijf de tekst zonder.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the “{column}” is missing: write it there.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{column}” ontbreekt: vul het daar in.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: this group is never ended: add a row “end group” after it.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: deze groep eindigt nergens: zet er een rij “end group” na.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: this table has no rows: add rows of “select_one”, or take it away.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: deze tabel heeft geen rijen: voeg rijen met “select_one” toe, of haal ze weg.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: this text has {length} characters and {most} fit: make it shorter.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: deze tekst heeft {length} tekens en er passen er {most}: maak hem korter.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{name}” looks at “{question}”, which is only asked later: move it up or change the condition.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{name}” kijkt naar “{question}”, maar die vraag komt pas later: zet ze hoger of wijzig de voorwaarde.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be a name: use letters, digits, - and _, no spaces, at most 64, and begin a question with a letter.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” kan geen naam zijn: gebruik letters, cijfers, - en _, geen spaties, hoogstens 64 tekens, en begin een vraag met een letter.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be asked on paper: use {types}.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” kan niet op papier gevraagd worden: gebruik {types}.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” does not say which language it is: write it like “label::Nederlands (nl)”.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” zegt niet welke taal het is: schrijf het zoals “label::Nederlands (nl)”.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is neither yes nor no: write one of these.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” is geen yes en geen no: schrijf een van de twee.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is no percentage: write a whole number from 0 to 100.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” is geen percentage: schrijf een geheel getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is not a choice of question “{question}”: use {names}.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” is geen keuze van vraag “{question}”: gebruik {names}.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is not a rule that can be kept: for a number write . &gt;= 0 and . &lt;= 120, else empty the cell.</source>
        <translation>In {file}, blad {sheet}, cel {cell}: “{value}” is geen regel die we kunnen volgen: schrijf voor een getal . &gt;= 0 and . &lt;= 120, of maak de cel leeg.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}: no question is asked: write one question in each row.</source>
        <translation>In {file}, blad {sheet}: er staat geen vraag in: schrijf op elke rij één vraag.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}: the column “{column}” is missing: add it to the first row.</source>
        <translation>In {file}, blad {sheet}: de kolom “{column}” ontbreekt: zet ze in de eerste rij.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}: there are more than {most} rows: leave only those with questions or choices.</source>
        <translation>In {file}, blad {sheet}: er zijn meer dan {most} rijen: laat alleen die met vragen of keuzes staan.</translation>
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
        <source>Nobody is asked to guess the figure of “{finding}”: choose first what is to be guessed.</source>
        <translation>Niemand moet het cijfer van “{finding}” schatten: kies eerst wat de tafels schatten.</translation>
    </message>
    <message>
        <source>Nobody is counted yet: write how many people put these dots.</source>
        <translation>Er is nog niemand geteld: schrijf hoeveel mensen deze stippen zetten.</translation>
    </message>
    <message>
        <source>Nothing can be written in {place}: choose another folder or ask for permission to write there.</source>
        <translation>In {place} kan niets geschreven worden: kies een andere map of vraag om er te mogen schrijven.</translation>
    </message>
    <message>
        <source>One bundle holds {most} MB and {photos} photos, and this would be more: export the sessions one by one.</source>
        <translation>In één bundel passen {most} MB en {photos} foto’s, en dit is meer: maak per sessie een bundel.</translation>
    </message>
    <message>
        <source>Option {letter} has {dots} dots and {most} is the most for one option: take some away.</source>
        <translation>Keuze {letter} heeft {dots} stippen en er mogen er hoogstens {most} op één keuze: haal er weg.</translation>
    </message>
    <message>
        <source>Option {letter} has {dots} dots and {people} people may put {most} on it: count again, or change how many people.</source>
        <translation>Keuze {letter} heeft {dots} stippen en {people} mensen mogen er {most} op zetten: tel opnieuw, of wijzig het aantal mensen.</translation>
    </message>
    <message>
        <source>Question {question} does not fit on one page: give it fewer or shorter choices, or split it.</source>
        <translation>Vraag {question} past niet op één bladzijde: geef ze minder of kortere antwoorden, of maak er twee vragen van.</translation>
    </message>
    <message>
        <source>Question {question} has no answers yet: a finding stands on a figure.</source>
        <translation>Vraag {question} heeft nog geen antwoorden: een bevinding steunt op een cijfer.</translation>
    </message>
    <message>
        <source>Question {question} takes one choice: leave only one.</source>
        <translation>Op vraag {question} past één keuze: laat er maar één staan.</translation>
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
        <source>Sheets of “{title}” are printed, so it cannot change any more: make a new version of it.</source>
        <translation>Er zijn formulieren van “{title}” gedrukt, dus ze kan niet meer wijzigen: maak er een nieuwe versie van.</translation>
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
        <source>The end ({end}) lies before the start ({start}): change one of the two.</source>
        <translation>Het einde ({end}) ligt voor het begin ({start}): wijzig een van de twee.</translation>
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
        <source>The group “{group}” has {count} answers, and fewer than {least} are not shown apart.</source>
        <translation>De groep “{group}” heeft {count} antwoorden. Minder dan {least} tonen we niet apart: kies een andere groep.</translation>
    </message>
    <message>
        <source>The last action was in an anonymous session, and only the window it was done in can take it back: its order is written down nowhere.</source>
        <translation>De laatste actie was in een anonieme sessie. Alleen het venster waarin ze gebeurde, kan ze ongedaan maken: de volgorde staat nergens geschreven.</translation>
    </message>
    <message>
        <source>The photo {file} is damaged or incomplete: copy it again, or take it once more.</source>
        <translation>De foto {file} is beschadigd of onvolledig: kopieer ze opnieuw, of neem ze nog eens.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “{question}”: its questions are {names}.</source>
        <translation>De vragenlijst heeft geen vraag “{question}”: de vragen zijn {names}.</translation>
    </message>
    <message>
        <source>The session “{session}” has no voting round yet.</source>
        <translation>De sessie “{session}” heeft nog geen stemronde.</translation>
    </message>
    <message>
        <source>The session “{session}” keeps no names: leave the name out.</source>
        <translation>De sessie “{session}” bewaart geen namen: laat de naam weg.</translation>
    </message>
    <message>
        <source>The session “{session}” keeps no tables: leave the table out.</source>
        <translation>De sessie “{session}” bewaart geen tafels: laat de tafel weg.</translation>
    </message>
    <message>
        <source>The sheet {code} belongs to no questionnaire that is here: merge the bundle of the laptop that printed it, or look at the letters once more.</source>
        <translation>Het formulier {code} hoort bij geen vragenlijst op dit toestel: voeg de bundel samen van de laptop die het drukte, of kijk de letters nog eens na.</translation>
    </message>
    <message>
        <source>The sheet {code} belongs to “{trajectory}”: open that trajectory to key it.</source>
        <translation>Het formulier {code} hoort bij “{trajectory}”: open dat traject om het in te voeren.</translation>
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
        <source>There is nothing to merge: name another cluster.</source>
        <translation>Er is niets om samen te voegen: noem een andere cluster.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to split off: choose notes that lie in this cluster.</source>
        <translation>Er is niets om af te splitsen: kies briefjes die in deze cluster liggen.</translation>
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
        <source>What is kept of who wrote a note can only get less, and “{session}” keeps no more than that already.</source>
        <translation>Wat bewaard wordt van wie een briefje schreef, kan alleen minder worden, en “{session}” bewaart al niet meer dan dat.</translation>
    </message>
    <message>
        <source>What this would rest on is no longer there: look at the list once more.</source>
        <translation>Waarop dit zou steunen, is er niet meer: kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>You keyed {code} the first time: someone else keys it the second time.</source>
        <translation>U hebt {code} de eerste keer ingevoerd: iemand anders voert het de tweede keer in.</translation>
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
        <source>a photo that is not what its name says</source>
        <translation>een foto die niet is wat haar naam zegt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>vraag uit de zaal</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>stembiljet</translation>
    </message>
    <message>
        <source>ballot layout</source>
        <translation>opmaak van het stembiljet</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>oplage</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>beleidsuitdaging</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>vraag of knelpunt</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>koppeling met de bevraging</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>invoer</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>onderbouwing</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>focusgroep</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>schatting</translation>
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
        <source>plan action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>vragenlijst</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>response</source>
        <translation>antwoordset</translation>
    </message>
    <message>
        <source>scan page</source>
        <translation>gescande bladzijde</translation>
    </message>
    <message>
        <source>script block</source>
        <translation>deel van het draaiboek</translation>
    </message>
    <message>
        <source>script template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <source>service</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>settled answer</source>
        <translation>vastgelegd antwoord</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>oplossing van een verschil</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>formulier</translation>
    </message>
    <message>
        <source>sheet layout</source>
        <translation>bladindeling</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>herkenning</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>swoart item</source>
        <translation>SWO-ART-punt</translation>
    </message>
    <message>
        <source>tally</source>
        <translation>handtelling</translation>
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
        <source>{code} was not keyed twice yet: there is nothing to settle.</source>
        <translation>{code} is nog geen twee keer ingevoerd: er valt niets te beslissen.</translation>
    </message>
    <message>
        <source>{dots} dots were counted and {people} people may give {most}: count again, or change how many people.</source>
        <translation>Er zijn {dots} stippen geteld en {people} mensen mogen er {most} geven: tel opnieuw, of wijzig het aantal mensen.</translation>
    </message>
    <message>
        <source>{file} has more than {most} million pixels, more than a photo can have: make it smaller first.</source>
        <translation>{file} heeft meer dan {most} miljoen pixels, meer dan een foto mag hebben: maak de foto eerst kleiner.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”: an XLSForm has its questions in a sheet of that name.</source>
        <translation>{file} heeft geen blad “{sheet}”: in een XLSForm staan de vragen in een blad met die naam.</translation>
    </message>
    <message>
        <source>{file} is empty: choose the file with the questions in it.</source>
        <translation>{file} is leeg: kies het bestand met de vragen erin.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a bundle can be: choose a file that buurtdesk wrote.</source>
        <translation>{file} is groter dan {most} MB, meer dan een bundel kan zijn: kies een bestand dat buurtdesk schreef.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a photo can be: choose a smaller one.</source>
        <translation>{file} is groter dan {most} MB, meer dan een foto mag zijn: kies een kleinere foto.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a questionnaire can be: leave only the sheets with words in it.</source>
        <translation>{file} is groter dan {most} MB, meer dan een vragenlijst kan zijn: laat er alleen de bladen met tekst in.</translation>
    </message>
    <message>
        <source>{file} is not a buurtdesk bundle: choose a file that ends in .bdz.</source>
        <translation>{file} is geen bundel van buurtdesk: kies een bestand dat op .bdz eindigt.</translation>
    </message>
    <message>
        <source>{file} is not a photo that buurtdesk can read: choose a JPEG or a PNG file.</source>
        <translation>{file} is geen foto die buurtdesk kan lezen: kies een JPEG- of PNG-bestand.</translation>
    </message>
    <message>
        <source>{file} is not a whole XLSForm ({fault}): mend that and import it again.</source>
        <translation>{file} is geen volledig XLSForm ({fault}): herstel dat en lees het opnieuw in.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook that can be read: save it again as .xlsx, without a password.</source>
        <translation>{file} is geen leesbare Excel-map: bewaar het opnieuw als .xlsx, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{first} and {second} do not have the same answers, so they cannot be laid side by side.</source>
        <translation>{first} en {second} hebben niet dezelfde antwoorden en kunnen dus niet naast elkaar: maak er aparte bevindingen van.</translation>
    </message>
    <message>
        <source>{folder} holds a library that is not a demo: choose another folder with --out.</source>
        <translation>In {folder} zit een bibliotheek die geen demo is: kies een andere map met --out.</translation>
    </message>
    <message>
        <source>{name} keyed this sheet: someone else settles what the two read differently.</source>
        <translation>{name} heeft dit formulier ingevoerd: iemand anders beslist over de verschillen.</translation>
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
        <source>{value} cannot be an answer to question {question}: it must be between {least} and {most}.</source>
        <translation>{value} kan geen antwoord op vraag {question} zijn: het moet tussen {least} en {most} liggen.</translation>
    </message>
    <message>
        <source>{value} is not a number that fits here: use 0 to {most}.</source>
        <translation>{value} is geen getal dat hier past: gebruik 0 tot {most}.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to 100.</source>
        <translation>{value} is geen percentage: schrijf een getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>{value} participants cannot be right: write a number from 0 to {most}.</source>
        <translation>{value} deelnemers kan niet kloppen: schrijf een getal van 0 tot {most}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code of a sheet: look at the letters once more, the last one checks the others.</source>
        <translation>“{code}” is geen code van een formulier: kijk de letters nog eens na, de laatste controleert de andere.</translation>
    </message>
    <message>
        <source>“{finding}” has no share that can be guessed: it needs a figure with answers to choose from.</source>
        <translation>Bij “{finding}” kan niemand een aandeel schatten: er is een cijfer nodig met antwoorden om uit te kiezen.</translation>
    </message>
    <message>
        <source>“{letters}” is in none of the fonts of the poster: take it out of finding {number}.</source>
        <translation>“{letters}” zit in geen enkel lettertype van de affiche: haal het uit bevinding {number}.</translation>
    </message>
    <message>
        <source>“{letters}” is in none of the fonts of the printed sheet: take it out of the questionnaire.</source>
        <translation>“{letters}” zit in geen enkel lettertype van het gedrukte formulier: haal het uit de vragenlijst.</translation>
    </message>
    <message>
        <source>“{letter}” is not an option of this round: use the letters {first} to {last}.</source>
        <translation>“{letter}” is geen keuze van deze ronde: gebruik de letters {first} tot {last}.</translation>
    </message>
    <message>
        <source>“{session}” has no finding {number}: its findings are 1 to {most}.</source>
        <translation>“{session}” heeft geen bevinding {number}: kies een bevinding van 1 tot {most}.</translation>
    </message>
    <message>
        <source>“{session}” has no findings to print yet.</source>
        <translation>“{session}” heeft nog geen bevindingen om af te drukken.</translation>
    </message>
    <message>
        <source>“{session}” has no script yet: add a block or start from a template.</source>
        <translation>“{session}” heeft nog geen draaiboek: voeg een deel toe of start met een sjabloon.</translation>
    </message>
    <message>
        <source>“{session}” is not a validation workshop, so no finding can be laid before it.</source>
        <translation>“{session}” is geen validatieworkshop: u kunt er geen bevinding aan voorleggen.</translation>
    </message>
    <message>
        <source>“{session}” is not an idea workshop, so this cannot be done there.</source>
        <translation>“{session}” is geen ideeënworkshop, dus dit kan daar niet.</translation>
    </message>
    <message>
        <source>“{session}” is not an info moment, so no questions from the room are kept there.</source>
        <translation>“{session}” is geen infomoment: vragen uit de zaal bewaart u daar niet.</translation>
    </message>
    <message>
        <source>“{text}” is no count of a group: write it as GROUP=NUMBER, with a group out of {groups}.</source>
        <translation>“{text}” is geen telling van een groep: schrijf GROEP=AANTAL, met een groep uit {groups}.</translation>
    </message>
    <message>
        <source>“{text}” is not a count: write LETTER=NUMBER.</source>
        <translation>“{text}” is geen telling: schrijf LETTER=AANTAL.</translation>
    </message>
    <message>
        <source>“{text}” is not an answer: write QUESTION=VALUE.</source>
        <translation>“{text}” is geen antwoord: schrijf VRAAG=WAARDE.</translation>
    </message>
    <message>
        <source>“{title}” has been printed and cannot change any more: import the change as a new questionnaire.</source>
        <translation>“{title}” is gedrukt en kan niet meer veranderen: lees de wijziging in als nieuwe vragenlijst.</translation>
    </message>
    <message>
        <source>“{title}” has no questions to print yet.</source>
        <translation>“{title}” heeft nog geen vragen om af te drukken.</translation>
    </message>
    <message>
        <source>“{title}” is not there in “{language}”: choose from {languages}.</source>
        <translation>“{title}” is er niet in “{language}”: kies uit {languages}.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice of question {question}: use {names}.</source>
        <translation>“{value}” is geen keuze van vraag {question}: gebruik {names}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date: write day, month and year.</source>
        <translation>“{value}” is geen datum: schrijf dag, maand en jaar.</translation>
    </message>
    <message>
        <source>“{value}” is not a day and a time: write it as 2026-11-12T19:00.</source>
        <translation>“{value}” is geen dag en uur: schrijf het als 2026-11-12T19:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a day: question {question} asks for one, such as 14/3/2026.</source>
        <translation>“{value}” is geen dag: vraag {question} vraagt er een, zoals 14/3/2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a number: question {question} asks for one.</source>
        <translation>“{value}” is geen getal: vraag {question} vraagt er een.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language: use letters such as tr, ar or fr.</source>
        <translation>“{value}” is geen code van een taal: gebruik letters zoals tr, ar of fr.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of this is used.</source>
        <translation>Dit is allemaal gebruikt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Evidence that is not used yet</source>
        <translation>Onderbouwing die nog niet gebruikt is</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Nog niet gebruikt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Briefjes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>This item rests on nothing yet. Drag a piece of evidence onto it.</source>
        <translation>Dit punt steunt nog op niets. Sleep er een stuk onderbouwing op.</translation>
    </message>
    <message>
        <source>What residents and services say comes here: findings, notes, quotes, bottlenecks.</source>
        <translation>Wat bewoners en diensten zeggen, komt hier: bevindingen, briefjes, citaten, knelpunten.</translation>
    </message>
    <message>
        <source>What the item rests on</source>
        <translation>Waarop het punt steunt</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>in een vak</translation>
    </message>
    <message>
        <source>under the item</source>
        <translation>onder het punt</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Delete this finding</source>
        <translation>Deze bevinding wissen</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Eerder in de lijst</translation>
    </message>
    <message>
        <source>First guess, then discuss</source>
        <translation>Eerst schatten, dan bespreken</translation>
    </message>
    <message>
        <source>From the room</source>
        <translation>Van de zaal</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Later in de lijst</translation>
    </message>
    <message>
        <source>Let the tables guess first</source>
        <translation>Tafels eerst laten schatten</translation>
    </message>
    <message>
        <source>More with this finding</source>
        <translation>Meer met deze bevinding</translation>
    </message>
    <message>
        <source>Show the figure straight away</source>
        <translation>Het cijfer meteen tonen</translation>
    </message>
    <message>
        <source>This is how we write it down</source>
        <translation>Zo schrijven we het op</translation>
    </message>
    <message>
        <source>What the tables guess</source>
        <translation>Wat tafels schatten</translation>
    </message>
    <message>
        <source>What the tables say</source>
        <translation>Wat tafels zeggen</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Zonder cijfer</translation>
    </message>
    <message>
        <source>the room guessed {figure}</source>
        <translation>de zaal schatte {figure}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Add a finding</source>
        <translation>Bevinding toevoegen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>From the room</source>
        <translation>Van de zaal</translation>
    </message>
    <message>
        <source>From the survey…</source>
        <translation>Uit de bevraging…</translation>
    </message>
    <message>
        <source>Print posters for the tables</source>
        <translation>Affiches voor de tafels afdrukken</translation>
    </message>
    <message>
        <source>Residents bring it up: it does not come from the data.</source>
        <translation>Bewoners brengen het aan: het komt niet uit de cijfers.</translation>
    </message>
    <message>
        <source>from the room</source>
        <translation>van de zaal</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>herzien</translation>
    </message>
</context>
<context>
    <name>FocusGroups</name>
    <message>
        <source>Focus group deleted</source>
        <translation>Focusgroep gewist</translation>
    </message>
    <message>
        <source>Quote deleted</source>
        <translation>Citaat gewist</translation>
    </message>
</context>
<context>
    <name>FocusGroupsRoom</name>
    <message>
        <source>Focus groups</source>
        <translation>Focusgroepen</translation>
    </message>
    <message>
        <source>New focus group</source>
        <translation>Nieuwe focusgroep</translation>
    </message>
    <message>
        <source>No focus groups yet</source>
        <translation>Nog geen focusgroepen</translation>
    </message>
    <message>
        <source>With whom do you talk apart, because few of them fill in a survey or come to a workshop?</source>
        <translation>Met wie praat u apart, omdat weinigen van hen een vragenlijst invullen of naar een workshop komen?</translation>
    </message>
</context>
<context>
    <name>FromSurvey</name>
    <message>
        <source>The chart draws itself. You can word each finding afterwards.</source>
        <translation>De grafiek komt vanzelf. U kunt elke bevinding daarna zelf verwoorden.</translation>
    </message>
    <message>
        <source>Which results do you lay before the room?</source>
        <translation>Welke resultaten legt u aan de zaal voor?</translation>
    </message>
</context>
<context>
    <name>FromSurveyQuestion</name>
    <message>
        <source>A finding each</source>
        <translation>Elk een bevinding</translation>
    </message>
    <message>
        <source>By group: {question}</source>
        <translation>Per groep: {question}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>Let the tables guess the figure first</source>
        <translation>De tafels eerst het cijfer laten schatten</translation>
    </message>
    <message>
        <source>Side by side in one finding</source>
        <translation>Naast elkaar in één bevinding</translation>
    </message>
    <message>
        <source>{answers}, there already</source>
        <translation>{answers}, staat er al</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>For instance: single parents</source>
        <translation>Bijvoorbeeld: alleenstaande ouders</translation>
    </message>
    <message>
        <source>Here stands the focus group that you choose, with its quotes.</source>
        <translation>Hier staat de focusgroep die u kiest, met de citaten.</translation>
    </message>
    <message>
        <source>How many, never who</source>
        <translation>Hoeveel, nooit wie</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Nog geen citaten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Quotes bring figures to life. Write down what was said, never by whom.</source>
        <translation>Citaten brengen cijfers tot leven. Schrijf op wat er gezegd werd, nooit door wie.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>What someone said, word for word</source>
        <translation>Wat iemand zei, woord voor woord</translation>
    </message>
    <message>
        <source>What stood out in the conversation</source>
        <translation>Wat opviel in het gesprek</translation>
    </message>
    <message>
        <source>What we noted</source>
        <translation>Wat we noteerden</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
</context>
<context>
    <name>GuessRow</name>
    <message>
        <source>Guess of {table}, in percent</source>
        <translation>Schatting van {table}, in procent</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message>
        <source>Show guesses and figure  (F9)</source>
        <translation>Schatting en cijfer tonen  (F9)</translation>
    </message>
    <message>
        <source>The room guessed {guessed} %, it is {figure} %.</source>
        <translation>De zaal schatte {guessed} %, het is {figure} %.</translation>
    </message>
    <message>
        <source>What share said “{answers}”? Digits, then Enter.</source>
        <translation>Welk deel zei “{answers}”? Typ cijfers, dan Enter.</translation>
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
        <source>Scanned ballots wait to be looked at: until then they do not count.</source>
        <translation>Er zijn gescande stembiljetten na te kijken: tot dan tellen ze niet mee.</translation>
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
        <source>Photo taken away</source>
        <translation>Foto weggehaald</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>De foto</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Make one: then its script can be written, and what residents ask is kept.</source>
        <translation>Maak er een: dan schrijft u het draaiboek en bewaren we wat bewoners vragen.</translation>
    </message>
    <message>
        <source>New info moment</source>
        <translation>Nieuw infomoment</translation>
    </message>
    <message>
        <source>No info moment yet</source>
        <translation>Nog geen infomoment</translation>
    </message>
    <message>
        <source>Of who comes only the number is kept</source>
        <translation>Van wie komt, bewaren we alleen het aantal</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Vraag gewist</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Zo bewaren</translation>
    </message>
</context>
<context>
    <name>KeepScans</name>
    <message>
        <source>For good</source>
        <translation>Voorgoed</translation>
    </message>
    <message>
        <source>How long are pictures of the pages kept?</source>
        <translation>Hoelang blijven de beelden van de bladzijden?</translation>
    </message>
    <message>
        <source>Not at all: only what the boxes say</source>
        <translation>Helemaal niet: alleen wat de vakjes zeggen</translation>
    </message>
    <message>
        <source>Pictures of the pages are kept for good.</source>
        <translation>Beelden van de bladzijden blijven voorgoed.</translation>
    </message>
    <message>
        <source>Pictures of the pages are kept until {day}.</source>
        <translation>Beelden van de bladzijden blijven tot en met {day}.</translation>
    </message>
    <message>
        <source>Pictures of the pages are not kept.</source>
        <translation>Beelden van de bladzijden worden niet bewaard.</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What the sheets say stays in any case. Pictures that go, go for good.</source>
        <translation>Wat op de formulieren staat, blijft hoe dan ook. Beelden die weggaan, zijn voorgoed weg.</translation>
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
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>add a question, a bottleneck or a service</source>
        <translation>een vraag, een knelpunt of een dienst toevoegen</translation>
    </message>
    <message>
        <source>add, and in the list: open</source>
        <translation>toevoegen; in de lijst: openen</translation>
    </message>
    <message>
        <source>add; on a row: change it</source>
        <translation>toevoegen; op een rij: wijzigen</translation>
    </message>
    <message>
        <source>also in another cluster</source>
        <translation>ook in een andere cluster</translation>
    </message>
    <message>
        <source>another table</source>
        <translation>een andere tafel</translation>
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
        <source>choose with the arrows</source>
        <translation>kiezen met de pijlen</translation>
    </message>
    <message>
        <source>choose; where there are more than nine, two digits</source>
        <translation>kiezen; bij meer dan negen keuzes twee cijfers</translation>
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
        <source>earlier or later in the list</source>
        <translation>eerder of later in de lijst</translation>
    </message>
    <message>
        <source>freeze or hide the room’s screen</source>
        <translation>het zaalscherm bevriezen of verbergen</translation>
    </message>
    <message>
        <source>freeze the room’s screen</source>
        <translation>het zaalscherm bevriezen</translation>
    </message>
    <message>
        <source>from the field to the list</source>
        <translation>van het veld naar de lijst</translation>
    </message>
    <message>
        <source>from the reason to a quote</source>
        <translation>van de reden naar een citaat</translation>
    </message>
    <message>
        <source>held while dragging: move freely</source>
        <translation>inhouden bij het slepen: vrij verplaatsen</translation>
    </message>
    <message>
        <source>held while dropping: also in this cluster</source>
        <translation>inhouden bij het loslaten: ook in deze cluster</translation>
    </message>
    <message>
        <source>hide the room’s screen</source>
        <translation>het zaalscherm verbergen</translation>
    </message>
    <message>
        <source>hide the selected notes from the room, or show them again</source>
        <translation>de gekozen briefjes voor de zaal verbergen, of weer tonen</translation>
    </message>
    <message>
        <source>in a long text: new line</source>
        <translation>in een lange tekst: nieuwe regel</translation>
    </message>
    <message>
        <source>key the tables</source>
        <translation>de tafels invoeren</translation>
    </message>
    <message>
        <source>lay the wall in order</source>
        <translation>de wand ordenen</translation>
    </message>
    <message>
        <source>let the clock stand still, or go on</source>
        <translation>de klok stilzetten, of verder laten lopen</translation>
    </message>
    <message>
        <source>loose notes beside each other</source>
        <translation>losse briefjes naast elkaar</translation>
    </message>
    <message>
        <source>loose notes under each other</source>
        <translation>losse briefjes onder elkaar</translation>
    </message>
    <message>
        <source>merge the cluster with another one</source>
        <translation>de cluster met een andere samenvoegen</translation>
    </message>
    <message>
        <source>move up or down</source>
        <translation>omhoog of omlaag zetten</translation>
    </message>
    <message>
        <source>name the clusters one by one</source>
        <translation>de clusters een voor een een naam geven</translation>
    </message>
    <message>
        <source>new item in this area</source>
        <translation>nieuw punt in dit vak</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>volgende vraag</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>on a note: show its photo</source>
        <translation>op een briefje: de foto tonen</translation>
    </message>
    <message>
        <source>photo of the paper note</source>
        <translation>foto van het papieren briefje</translation>
    </message>
    <message>
        <source>previous question; in a ranking first the last rank back</source>
        <translation>vorige vraag; bij een rangschikking eerst de laatste plaats terug</translation>
    </message>
    <message>
        <source>put the chosen piece or item in an area</source>
        <translation>het gekozen stuk of punt in een vak zetten</translation>
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
        <source>show the room the finding, the guesses, its outcome</source>
        <translation>de zaal de bevinding, de schattingen, de uitkomst tonen</translation>
    </message>
    <message>
        <source>show the room the welcome</source>
        <translation>de zaal het welkom tonen</translation>
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
        <source>something else stands on the sheet</source>
        <translation>er staat iets anders op het formulier</translation>
    </message>
    <message>
        <source>spread loose notes evenly</source>
        <translation>losse briefjes gelijk verdelen</translation>
    </message>
    <message>
        <source>suggest clusters</source>
        <translation>clusters voorstellen</translation>
    </message>
    <message>
        <source>table of the note</source>
        <translation>tafel van het briefje</translation>
    </message>
    <message>
        <source>take back what the table said</source>
        <translation>wat de tafel zei weghalen</translation>
    </message>
    <message>
        <source>the room’s screen one step on or back</source>
        <translation>het zaalscherm een stap verder of terug</translation>
    </message>
    <message>
        <source>the same, where text is typed</source>
        <translation>hetzelfde, waar u tekst typt</translation>
    </message>
    <message>
        <source>the script of the evening, and back</source>
        <translation>naar het draaiboek van de avond, en terug</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>deze toetsen</translation>
    </message>
    <message>
        <source>to another sheet; what was keyed is kept</source>
        <translation>naar een ander formulier; wat ingevoerd is, blijft bewaard</translation>
    </message>
    <message>
        <source>to the area beside it</source>
        <translation>naar het vak ernaast</translation>
    </message>
    <message>
        <source>to the difference before</source>
        <translation>naar het vorige verschil</translation>
    </message>
    <message>
        <source>to the info moments</source>
        <translation>naar de infomomenten</translation>
    </message>
    <message>
        <source>to the next difference</source>
        <translation>naar het volgende verschil</translation>
    </message>
    <message>
        <source>to the next part of the evening</source>
        <translation>naar het volgende deel van de avond</translation>
    </message>
    <message>
        <source>to the next table</source>
        <translation>naar de volgende tafel</translation>
    </message>
    <message>
        <source>to the overview and the eight steps</source>
        <translation>naar het overzicht en de acht stappen</translation>
    </message>
    <message>
        <source>translation beside the note</source>
        <translation>vertaling naast het briefje</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>what the table guesses, in percent</source>
        <translation>wat de tafel schat, in procent</translation>
    </message>
    <message>
        <source>what the table says, then its reason</source>
        <translation>wat de tafel zegt, dan de reden</translation>
    </message>
    <message>
        <source>what this one read is right</source>
        <translation>wat deze las, klopt</translation>
    </message>
    <message>
        <source>while typing: show the note that looks like it</source>
        <translation>tijdens het typen: het briefje tonen dat erop lijkt</translation>
    </message>
    <message>
        <source>write the finding down differently</source>
        <translation>de bevinding anders opschrijven</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Koerdisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pasjtoe</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
</context>
<context>
    <name>LastBallot</name>
    <message>
        <source>Ballot {number}: {letters}</source>
        <translation>Stembiljet {number}: {letters}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blanco</translation>
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
    <name>ListCard</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ListingModel</name>
    <message>
        <source>Loose notes</source>
        <translation>Losse briefjes</translation>
    </message>
    <message>
        <source>also in {names}</source>
        <translation>ook in {names}</translation>
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
    <name>Lists</name>
    <message>
        <source>About “{finding}”</source>
        <translation>Over “{finding}”</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Aangevuld</translation>
    </message>
    <message>
        <source>Aspirations</source>
        <translation>Ambities</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Loopt achter</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Uitdaging</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster with dots</source>
        <translation>Cluster met stippen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Tegengesproken</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Geschrapt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Needs an owner</source>
        <translation>Zoekt trekker</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Nog niet besproken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Briefje</translation>
    </message>
    <message>
        <source>Note with dots</source>
        <translation>Briefje met stippen</translation>
    </message>
    <message>
        <source>Nuanced</source>
        <translation>Genuanceerd</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Openstaande vraag</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportuniteiten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>SWO-ART</source>
        <translation>SWO-ART</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterktes</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedreigingen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Zwaktes</translation>
    </message>
    <message>
        <source>What already shows that it works?</source>
        <translation>Wat toont al dat het werkt?</translation>
    </message>
    <message>
        <source>What do people dream of?</source>
        <translation>Waar dromen mensen van?</translation>
    </message>
    <message>
        <source>What does not go well?</source>
        <translation>Wat gaat er niet goed?</translation>
    </message>
    <message>
        <source>What goes well in the neighbourhood?</source>
        <translation>Wat gaat er goed in de buurt?</translation>
    </message>
    <message>
        <source>What is coming that can harm?</source>
        <translation>Wat komt eraan dat kan schaden?</translation>
    </message>
    <message>
        <source>What is coming that can help?</source>
        <translation>Wat komt eraan dat kan helpen?</translation>
    </message>
    <message>
        <source>from the room</source>
        <translation>van de zaal</translation>
    </message>
    <message>
        <source>guessed {guessed} %, was {share} %</source>
        <translation>geschat {guessed} %, was {share} %</translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Afbeelding kiezen …</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Het logo weghalen</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
</context>
<context>
    <name>LongPage</name>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Ballot {code}</source>
        <translation>Stembiljet {code}</translation>
    </message>
    <message>
        <source>Count this ballot</source>
        <translation>Meetellen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Niet meetellen</translation>
    </message>
    <message>
        <source>The room sees this screen: look at the ballots once it no longer does.</source>
        <translation>De zaal ziet dit scherm: kijk de stembiljetten na zodra dat niet meer zo is.</translation>
    </message>
    <message>
        <source>another ballot</source>
        <translation>ander stembiljet</translation>
    </message>
    <message>
        <source>count it</source>
        <translation>meetellen</translation>
    </message>
    <message>
        <source>dot on or off</source>
        <translation>stip aan of uit</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>geen optie</translation>
    </message>
    <message>
        <source>{dots}, at most {most}</source>
        <translation>{dots}, hoogstens {most}</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>The room’s screen is not open</source>
        <translation>Het zaalscherm is niet open</translation>
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
    <name>NameField</name>
    <message>
        <source>There is already one of this name: choose another one.</source>
        <translation>Deze naam bestaat al: kies een andere.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Every cluster has a name.</source>
        <translation>Elke cluster heeft een naam.</translation>
    </message>
    <message>
        <source>That were all; some have no name yet.</source>
        <translation>Dit waren ze allemaal; sommige hebben nog geen naam.</translation>
    </message>
    <message>
        <source>There are no clusters yet.</source>
        <translation>Er zijn nog geen clusters.</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>0 keeps no tables</source>
        <translation>0: geen tafels</translation>
    </message>
    <message>
        <source>0: the room speaks as one</source>
        <translation>0: de zaal spreekt als één</translation>
    </message>
    <message>
        <source>A new info moment</source>
        <translation>Een nieuw infomoment</translation>
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
        <source>Give it a title.</source>
        <translation>Geef een titel.</translation>
    </message>
    <message>
        <source>How many tables?</source>
        <translation>Hoeveel tafels?</translation>
    </message>
    <message>
        <source>Make the info moment</source>
        <translation>Infomoment maken</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Workshop maken</translation>
    </message>
    <message>
        <source>Of who comes only the number is kept, of who asks nothing.</source>
        <translation>Van wie komt, bewaren we alleen het aantal. Van wie iets vraagt, niets.</translation>
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
        <source>by {name}</source>
        <translation>van {name}</translation>
    </message>
    <message>
        <source>hidden from the room</source>
        <translation>verborgen voor de zaal</translation>
    </message>
    <message>
        <source>in cluster {names}</source>
        <translation>in cluster {names}</translation>
    </message>
    <message>
        <source>in translation: {text}</source>
        <translation>vertaald: {text}</translation>
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
    <name>OutQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Nog niet uitgedeeld</translation>
    </message>
    <message>
        <source>They are out</source>
        <translation>Ze zijn uitgedeeld</translation>
    </message>
    <message>
        <source>When did these sheets go out, and how many?</source>
        <translation>Wanneer zijn deze formulieren uitgedeeld, en hoeveel?</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Added to</source>
        <translation>Aangevuld</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Tegengesproken</translation>
    </message>
    <message>
        <source>Nuanced</source>
        <translation>Genuanceerd</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>(no text yet)</source>
        <translation>(nog geen tekst)</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Add a question behind this one (Ctrl+Enter)</source>
        <translation>Een vraag toevoegen na deze (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Title, introduction, foot</source>
        <translation>Titel, inleiding, voet</translation>
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
        <source>Look</source>
        <translation>Bekijken</translation>
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
        <source>Open</source>
        <translation>Openen</translation>
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
        <source>Plan one</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Residents hear what is going on and ask</source>
        <translation>Bewoners horen wat er gebeurt en stellen vragen</translation>
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
    <name>PageView</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>De bladzijde zoals ze gedrukt wordt</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Bladzijde {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Foto’s ({patterns})</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Welke foto?</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Photo of the note: {text}</source>
        <translation>Foto van het briefje: {text}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>This photo is not on this laptop yet: merge a bundle of the laptop that took it.</source>
        <translation>Deze foto staat nog niet op deze laptop: voeg een bundel samen van de laptop die ze nam.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Nothing written there? Press Enter once more.</source>
        <translation>Staat daar niets? Druk nog eens op Enter.</translation>
    </message>
    <message>
        <source>There is no choice {digit} here.</source>
        <translation>Er is hier geen keuze {digit}.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence of {count} words: make two of it.</source>
        <translation>Een zin van {count} woorden: maak er twee van.</translation>
    </message>
    <message>
        <source>The aim is {level}: everyone can read that.</source>
        <translation>Het doel is {level}: dat kan iedereen lezen.</translation>
    </message>
    <message>
        <source>Twice a no in one sentence: say it without.</source>
        <translation>Twee keer nee in één zin: zeg het zonder.</translation>
    </message>
    <message>
        <source>“{text}” asks two things: ask one.</source>
        <translation>“{text}” vraagt twee dingen: vraag er één.</translation>
    </message>
    <message>
        <source>“{text}” is a long word: is there a shorter one?</source>
        <translation>“{text}” is een lang woord: is er een korter?</translation>
    </message>
    <message>
        <source>“{text}”: rather “{plainer}”.</source>
        <translation>“{text}”: liever “{plainer}”.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Actie gewist</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>Action for: {challenge}</source>
        <translation>Actie voor: {challenge}</translation>
    </message>
    <message>
        <source>Actions by challenge</source>
        <translation>Acties per uitdaging</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Nog geen acties</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Under no challenge</source>
        <translation>Zonder uitdaging</translation>
    </message>
    <message>
        <source>What is going to be done, by whom and by when? Begin with one action.</source>
        <translation>Wat gaan we doen, wie doet het en tegen wanneer? Begin met één actie.</translation>
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
    <name>PosterPrinting</name>
    <message>
        <source>Making the posters</source>
        <translation>Affiches maken</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Posters {session}</source>
        <translation>Affiches {session}</translation>
    </message>
    <message>
        <source>They are with the printer.</source>
        <translation>Ze zijn naar de printer.</translation>
    </message>
    <message>
        <source>Where to put the posters?</source>
        <translation>Waar zetten we de affiches?</translation>
    </message>
</context>
<context>
    <name>PosterQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>One page a finding, with its chart and room to stick dots and write.</source>
        <translation>Eén bladzijde per bevinding, met de grafiek en plaats om te kleven en te schrijven.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Which posters, and how large?</source>
        <translation>Welke affiches, en hoe groot?</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For instance: the market</source>
        <translation>Bijvoorbeeld: de markt</translation>
    </message>
    <message>
        <source>How many sheets, and in which language?</source>
        <translation>Hoeveel formulieren, en in welke taal?</translation>
    </message>
    <message>
        <source>How many sheets?</source>
        <translation>Hoeveel formulieren?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Large print, for who reads small letters with difficulty</source>
        <translation>Grote letters, voor wie kleine letters moeilijk leest</translation>
    </message>
    <message>
        <source>Loose slips too, for who wants to hear more: a PDF of its own, without code</source>
        <translation>Ook losse strookjes, voor wie meer wil horen: een eigen pdf, zonder code</translation>
    </message>
    <message>
        <source>Once sheets are printed, the questions cannot change any more. Undo is possible.</source>
        <translation>Na het afdrukken kunnen de vragen niet meer veranderen. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>What do you call these sheets?</source>
        <translation>Hoe noemt u deze formulieren?</translation>
    </message>
    <message>
        <source>Where are they handed out?</source>
        <translation>Waar worden ze uitgedeeld?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Making the sheets</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Stopped. No sheets were made.</source>
        <translation>Gestopt. Er zijn geen formulieren gemaakt.</translation>
    </message>
    <message>
        <source>They are with the printer.</source>
        <translation>Ze zijn naar de printer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Where to put the sheets?</source>
        <translation>Waar zetten we de formulieren?</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>grote letters</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>strookjes</translation>
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
        <source>Choose one number together. Then you see what the residents said.</source>
        <translation>Kies samen één getal. Daarna ziet u wat de bewoners zeiden.</translation>
    </message>
    <message>
        <source>Do you recognise this? Why, or why not?</source>
        <translation>Herkent u dit? Waarom wel of niet?</translation>
    </message>
    <message>
        <source>Finding {number} of {total}</source>
        <translation>Bevinding {number} van {total}</translation>
    </message>
    <message>
        <source>Finding {number} of {total}, from the room</source>
        <translation>Bevinding {number} van {total}, van de zaal</translation>
    </message>
    <message>
        <source>How many percent said {answers}, do you think?</source>
        <translation>Hoeveel procent zei {answers}, denkt u?</translation>
    </message>
    <message>
        <source>It was laid before you as</source>
        <translation>Eerst stond er</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Helemaal juist</translation>
    </message>
    <message>
        <source>Our question to you</source>
        <translation>Onze vraag aan u</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Screen {page} of {pages}</source>
        <translation>Scherm {page} van {pages}</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>Bedankt dat u er was</translation>
    </message>
    <message>
        <source>The result comes when everyone is done.</source>
        <translation>De uitslag komt als iedereen klaar is.</translation>
    </message>
    <message>
        <source>This is how we write it down</source>
        <translation>Zo schrijven we het op</translation>
    </message>
    <message>
        <source>This is what you chose</source>
        <translation>Dit hebt u gekozen</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Te dicht bij elkaar</translation>
    </message>
    <message>
        <source>We asked the residents</source>
        <translation>We vroegen aan de bewoners</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>What residents said</source>
        <translation>Wat bewoners zeiden</translation>
    </message>
    <message>
        <source>What should come first for you?</source>
        <translation>Wat mag voor u eerst?</translation>
    </message>
    <message>
        <source>What you said goes along into the plan for the neighbourhood.</source>
        <translation>Wat u zei, gaat mee naar het plan voor de buurt.</translation>
    </message>
    <message>
        <source>What you thought</source>
        <translation>Wat u dacht</translation>
    </message>
    <message>
        <source>You may put as many dots as you like.</source>
        <translation>U mag zoveel stippen zetten als u wilt.</translation>
    </message>
    <message>
        <source>in the middle {figure}</source>
        <translation>in het midden {figure}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} of {last}</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>“{answer}”</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Suggested clusters</source>
        <translation>Voorgestelde clusters</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestands&amp;type:</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Make a finding</source>
        <translation>Bevinding maken</translation>
    </message>
    <message>
        <source>Make a finding: {question}</source>
        <translation>Bevinding maken: {question}</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Moet ingevuld worden</translation>
    </message>
    <message>
        <source>One a line. End it with a colon, as in “Other:”, for a line to write on.</source>
        <translation>Eén per regel. Eindig met een dubbelepunt, zoals “Anders:”, voor een lijn om op te schrijven.</translation>
    </message>
    <message>
        <source>Only after question {number}</source>
        <translation>Alleen na vraag {number}</translation>
    </message>
    <message>
        <source>Only with these answers</source>
        <translation>Alleen bij deze antwoorden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Vraag {number}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Words beside the box</source>
        <translation>Woorden naast het vakje</translation>
    </message>
    <message>
        <source>Write a number here, or nothing.</source>
        <translation>Schrijf hier een getal, of niets.</translation>
    </message>
</context>
<context>
    <name>QuestionKinds</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Heading or text to read</source>
        <translation>Kop of tekst om te lezen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eén antwoord</translation>
    </message>
    <message>
        <source>Own words, long</source>
        <translation>Eigen woorden, lang</translation>
    </message>
    <message>
        <source>Own words, short</source>
        <translation>Eigen woorden, kort</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Op volgorde zetten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Sentence of the scale above</source>
        <translation>Zin van de schaal erboven</translation>
    </message>
    <message>
        <source>Sentences on one scale</source>
        <translation>Zinnen op één schaal</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Meer antwoorden</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Nothing filled in? Press {key}, or Enter once more.</source>
        <translation>Niets ingevuld? Druk op {key}, of nog eens op Enter.</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Vraag {number} van {total}</translation>
    </message>
    <message>
        <source>The sheet asks for an answer here. Nothing filled in? Press {key}, or Enter once more.</source>
        <translation>Het formulier vraagt hier een antwoord. Niets ingevuld? Druk op {key}, of nog eens op Enter.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Onleesbaar</translation>
    </message>
</context>
<context>
    <name>QuestionnaireList</name>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Add this question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer, or who will answer it and when</source>
        <translation>Antwoord, of wie wanneer zal antwoorden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Questions from the room</source>
        <translation>Vragen uit de zaal</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Write down a question from the room</source>
        <translation>Schrijf een vraag uit de zaal op</translation>
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
    <name>RankPage</name>
    <message>
        <source>Leave rank open</source>
        <translation>Plaats openlaten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>This one has place {rank} already.</source>
        <translation>Deze staat al op plaats {rank}.</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Back to the differences</source>
        <translation>Terug naar de verschillen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>How many errors are there?</source>
        <translation>Hoeveel fouten zijn er?</translation>
    </message>
    <message>
        <source>Keyed once</source>
        <translation>Eén keer ingevoerd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>So many of every 1,000 fields are wrong. Now: what is not settled, and a guess at what nobody saw.</source>
        <translation>Zoveel van elke 1.000 velden zijn fout. Nu: wat nog niet beslist is, plus een schatting van wat niemand zag.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Add sentences under it</source>
        <translation>Voeg er zinnen onder toe</translation>
    </message>
    <message>
        <source>Is asked after an answer that is not there</source>
        <translation>Wordt gevraagd na een antwoord dat er niet is</translation>
    </message>
    <message>
        <source>Not all answers are there in {language}</source>
        <translation>Niet alle antwoorden zijn er in het {language}</translation>
    </message>
    <message>
        <source>Not there yet in {language}</source>
        <translation>Nog niet in het {language}</translation>
    </message>
    <message>
        <source>Stands under no scale</source>
        <translation>Staat onder geen schaal</translation>
    </message>
    <message>
        <source>The least is more than the most</source>
        <translation>Het minste is meer dan het meeste</translation>
    </message>
    <message>
        <source>Write at least two answers</source>
        <translation>Schrijf minstens twee antwoorden</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>Schrijf de antwoorden</translation>
    </message>
    <message>
        <source>Write the question</source>
        <translation>Schrijf de vraag</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geef een titel.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Wat is de nieuwe naam?</translation>
    </message>
</context>
<context>
    <name>RenameAreas</name>
    <message>
        <source>A name that you leave empty stays the usual one.</source>
        <translation>Laat u een naam leeg, dan blijft de gewone naam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Rename the areas</source>
        <translation>Vakken hernoemen</translation>
    </message>
    <message>
        <source>What are the areas called here?</source>
        <translation>Hoe heten de vakken hier?</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Dealt with: clear the list</source>
        <translation>In orde: lijst leegmaken</translation>
    </message>
    <message>
        <source>Look at what is doubtful</source>
        <translation>Bekijk wat twijfelachtig is</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
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
    <name>Results</name>
    <message>
        <source>A finding for “{title}”</source>
        <translation>Een bevinding voor “{title}”</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>First import one in the survey.</source>
        <translation>Lees er eerst een in bij de bewonersbevraging.</translation>
    </message>
    <message>
        <source>For: {title}</source>
        <translation>Voor: {title}</translation>
    </message>
    <message>
        <source>From {first} to {last}; the middle one is {median}.</source>
        <translation>Van {first} tot {last}; de middelste is {median}.</translation>
    </message>
    <message>
        <source>Half of the answers lie between {low} and {high}; the middle one is {median}.</source>
        <translation>De helft van de antwoorden ligt tussen {low} en {high}; het middelste is {median}.</translation>
    </message>
    <message>
        <source>Key the first sheet, and its answers are counted here.</source>
        <translation>Voer het eerste formulier in: hier worden de antwoorden geteld.</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>Gemiddelde plaats</translation>
    </message>
    <message>
        <source>Mean place, 1 is first: {places}</source>
        <translation>Gemiddelde plaats, 1 is eerst: {places}</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Nog geen vragenlijst</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Eerst gezet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>several answers were possible</source>
        <translation>meer dan één antwoord was mogelijk</translation>
    </message>
    <message>
        <source>the bars say how many put it first</source>
        <translation>de balken zeggen hoeveel mensen het op de eerste plaats zetten</translation>
    </message>
</context>
<context>
    <name>ResultsRoom</name>
    <message>
        <source>Key the sheets</source>
        <translation>Formulieren invoeren</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>All together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>Batch without a name</source>
        <translation>Stapel zonder naam</translation>
    </message>
    <message>
        <source>Sheets of other laptops</source>
        <translation>Formulieren van andere laptops</translation>
    </message>
    <message>
        <source>Their bundle will say where they come from.</source>
        <translation>Hun bundel zal zeggen waar ze vandaan komen.</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>grote letters</translation>
    </message>
    <message>
        <source>out since {day}</source>
        <translation>uitgedeeld op {day}</translation>
    </message>
</context>
<context>
    <name>ReturnsRoom</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Dubbel ingevoerd</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Nog geen formulieren</translation>
    </message>
    <message>
        <source>Once sheets are printed, you see here how many are out, came back and were keyed.</source>
        <translation>Zodra er formulieren gedrukt zijn, ziet u hier hoeveel er uitgedeeld, terug en ingevoerd zijn.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uitgedeeld</translation>
    </message>
    <message>
        <source>Out …</source>
        <translation>Uitdelen …</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedrukt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Sheets that are back</source>
        <translation>Formulieren die terug zijn</translation>
    </message>
    <message>
        <source>To the questionnaires</source>
        <translation>Naar de vragenlijsten</translation>
    </message>
    <message>
        <source>When did “{batch}” go out?</source>
        <translation>Wanneer is “{batch}” uitgedeeld?</translation>
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
    <message>
        <source>Some scanned ballots were not looked at and do not count.</source>
        <translation>Sommige gescande stembiljetten zijn niet nagekeken en tellen niet mee.</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Te dicht bij elkaar</translation>
    </message>
    <message>
        <source>Vote on these again</source>
        <translation>Hierover herstemmen</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Add a photo…</source>
        <translation>Foto toevoegen…</translation>
    </message>
    <message>
        <source>Also in another cluster…</source>
        <translation>Ook in een andere cluster…</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Naast elkaar</translation>
    </message>
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
        <source>Hide from the room</source>
        <translation>Voor de zaal verbergen</translation>
    </message>
    <message>
        <source>Lay in order</source>
        <translation>Ordenen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Name the clusters</source>
        <translation>Clusters een naam geven</translation>
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
        <source>Show the photo</source>
        <translation>Foto tonen</translation>
    </message>
    <message>
        <source>Show the room again</source>
        <translation>Weer aan de zaal tonen</translation>
    </message>
    <message>
        <source>Split off from the cluster</source>
        <translation>Van de cluster afsplitsen</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gelijk verdelen</translation>
    </message>
    <message>
        <source>Suggest clusters</source>
        <translation>Clusters voorstellen</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tafel…</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Uit de cluster halen</translation>
    </message>
    <message>
        <source>Translation…</source>
        <translation>Vertaling…</translation>
    </message>
    <message>
        <source>Under each other</source>
        <translation>Onder elkaar</translation>
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
    <name>RoomMenu</name>
    <message>
        <source>As this laptop</source>
        <translation>Zoals deze laptop</translation>
    </message>
    <message>
        <source>Close the room’s screen</source>
        <translation>Zaalscherm sluiten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
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
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Een stap terug</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Een stap verder</translation>
    </message>
    <message>
        <source>Open as a window</source>
        <translation>Als venster openen</translation>
    </message>
    <message>
        <source>Open by itself on the projector</source>
        <translation>Vanzelf openen op de projector</translation>
    </message>
    <message>
        <source>Show a step</source>
        <translation>Een stap tonen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message>
        <source>Show what I am working on</source>
        <translation>Tonen waaraan ik werk</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Ontdooien</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Ask the room for a guess</source>
        <translation>Laten schatten</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Nog geen uitkomst</translation>
    </message>
    <message>
        <source>Show finding {number}</source>
        <translation>Bevinding {number} tonen</translation>
    </message>
    <message>
        <source>Show guesses and figure</source>
        <translation>Schatting en cijfer tonen</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Bevinding tonen</translation>
    </message>
    <message>
        <source>Show: {outcome}</source>
        <translation>Tonen: {outcome}</translation>
    </message>
    <message>
        <source>Tables, counts and reasons stay here. The room sees an outcome only once you show it.</source>
        <translation>Tafels, aantallen en redenen blijven hier. De zaal ziet een uitkomst pas als u ze toont.</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Het cijfer</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>De zaal ziet</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Finding {number}</source>
        <translation>Bevinding {number}</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevriezen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>Guesses at finding {number}</source>
        <translation>Schattingen bij bevinding {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>How to vote, round {number}</source>
        <translation>Hoe we stemmen, ronde {number}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Outcome of finding {number}</source>
        <translation>Uitkomst van bevinding {number}</translation>
    </message>
    <message>
        <source>Room sees: finding {number}</source>
        <translation>Zaal ziet: bevinding {number}</translation>
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
        <source>Room sees: the outcome of finding {number}</source>
        <translation>Zaal ziet: de uitkomst van bevinding {number}</translation>
    </message>
    <message>
        <source>Room sees: the question</source>
        <translation>Zaal ziet: de vraag</translation>
    </message>
    <message>
        <source>Room sees: the thanks</source>
        <translation>Zaal ziet: het dankwoord</translation>
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
        <source>Room sees: what to guess at finding {number}</source>
        <translation>Zaal ziet: de schatvraag bij bevinding {number}</translation>
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
        <source>Thaw</source>
        <translation>Ontdooien</translation>
    </message>
    <message>
        <source>The dots of round {number}</source>
        <translation>De stippen van ronde {number}</translation>
    </message>
    <message>
        <source>The question to the room</source>
        <translation>De vraag aan de zaal</translation>
    </message>
    <message>
        <source>The thanks at the end</source>
        <translation>Het dankwoord op het einde</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>De wand</translation>
    </message>
    <message>
        <source>The welcome</source>
        <translation>Het welkom</translation>
    </message>
    <message>
        <source>What to guess at finding {number}</source>
        <translation>Schatvraag bij bevinding {number}</translation>
    </message>
    <message>
        <source>{view} (frozen)</source>
        <translation>{view} (bevroren)</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Double entry</source>
        <translation>Dubbele invoer</translation>
    </message>
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
        <source>Here residents hear what is going on and ask their questions.</source>
        <translation>Hier horen bewoners wat er gebeurt en stellen ze hun vragen.</translation>
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
        <source>Info moments</source>
        <translation>Infomomenten</translation>
    </message>
    <message>
        <source>Key the sheets</source>
        <translation>Formulieren invoeren</translation>
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
        <source>Returns</source>
        <translation>Terugkeer</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Sharing and bundles</source>
        <translation>Delen en bundels</translation>
    </message>
    <message>
        <source>Write the questionnaire</source>
        <translation>De vragenlijst schrijven</translation>
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
    <name>ScaleCard</name>
    <message>
        <source>Make a finding: {question}</source>
        <translation>Bevinding maken: {question}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message>
        <source>from “{words}”</source>
        <translation>vanaf “{words}”</translation>
    </message>
</context>
<context>
    <name>ScanButtons</name>
    <message>
        <source>Look at ballots</source>
        <translation>Stembiljetten nakijken</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>Niet gelezen ({count})</translation>
    </message>
    <message>
        <source>Read scans</source>
        <translation>Scans inlezen</translation>
    </message>
</context>
<context>
    <name>ScanReading</name>
    <message>
        <source>Reading the pages</source>
        <translation>De bladzijden worden gelezen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Enter came after it.</source>
        <translation>Daarna kwam Enter.</translation>
    </message>
    <message>
        <source>No Enter came after it: press Enter yourself, or set the scanner to send it.</source>
        <translation>Er kwam geen Enter na: druk zelf op Enter, of stel de scanner zo in.</translation>
    </message>
    <message>
        <source>Nothing is kept here. You see what the scanner types.</source>
        <translation>Hier wordt niets bewaard. U ziet wat de scanner typt.</translation>
    </message>
    <message>
        <source>Scan a sheet, key its answers, scan the next one.</source>
        <translation>Scan een formulier, voer de antwoorden in, scan het volgende.</translation>
    </message>
    <message>
        <source>Scan any sheet</source>
        <translation>Scan een formulier, om het even welk</translation>
    </message>
    <message>
        <source>The letters are those of this keyboard.</source>
        <translation>De letters passen bij dit toetsenbord.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>De scanner is klaar.</translation>
    </message>
    <message>
        <source>The scanner may type for another keyboard: set it to US, by its own booklet.</source>
        <translation>De scanner typt misschien voor een ander toetsenbord: zet hem op US, zie zijn handleiding.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard. That is put right by itself.</source>
        <translation>De scanner typt voor een ander toetsenbord. Dat komt vanzelf in orde.</translation>
    </message>
    <message>
        <source>There is no code of a sheet in this. Scan the square code at the top of a page.</source>
        <translation>Dit is geen code van een formulier. Scan de vierkante code boven aan een bladzijde.</translation>
    </message>
    <message>
        <source>This is sheet {code}.</source>
        <translation>Dit is formulier {code}.</translation>
    </message>
    <message>
        <source>To the sheets</source>
        <translation>Naar de formulieren</translation>
    </message>
    <message>
        <source>Waiting for the scanner …</source>
        <translation>Wachten op de scanner …</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Not read ({count})</source>
        <translation>Niet gelezen ({count})</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Map lezen</translation>
    </message>
    <message>
        <source>Read scans</source>
        <translation>Scans lezen</translation>
    </message>
    <message>
        <source>Stopped. What was read by then is kept.</source>
        <translation>Gestopt. Wat al gelezen was, is bewaard.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>A box was blacked out and another ticked.</source>
        <translation>Een vakje is zwart gemaakt en een ander aangekruist.</translation>
    </message>
    <message>
        <source>A box was not seen: it is covered or torn off.</source>
        <translation>Een vakje was niet te zien: het is bedekt of afgescheurd.</translation>
    </message>
    <message>
        <source>A letter is ticked for which there is no option.</source>
        <translation>Er is een letter aangekruist waarvoor er geen optie is.</translation>
    </message>
    <message>
        <source>A mark is very faint.</source>
        <translation>Een kruisje is heel licht.</translation>
    </message>
    <message>
        <source>Another ballot with this code was counted: this one is a copy. Type its letters to count it too.</source>
        <translation>Een ander stembiljet met dezelfde code is al geteld: dit is een kopie. Typ de letters in om het ook te tellen.</translation>
    </message>
    <message>
        <source>It is not clear whether this is a mark.</source>
        <translation>Het is niet duidelijk of dit een kruisje is.</translation>
    </message>
    <message>
        <source>More dots are ticked on one letter than may be.</source>
        <translation>Er zijn op één letter meer stippen aangekruist dan mag.</translation>
    </message>
    <message>
        <source>More dots are ticked than one person has.</source>
        <translation>Er zijn meer stippen aangekruist dan één persoon heeft.</translation>
    </message>
    <message>
        <source>No code of a sheet was found on this page: scan it again, the square code whole and sharp.</source>
        <translation>Op deze bladzijde is geen code van een formulier gevonden: scan ze opnieuw, met de vierkante code heel en scherp.</translation>
    </message>
    <message>
        <source>No round is open for this ballot: open the round, then read it again.</source>
        <translation>Voor dit stembiljet is geen ronde open: open de ronde en lees het opnieuw in.</translation>
    </message>
    <message>
        <source>Nothing is ticked: is this a blank ballot, or one that was not handed out?</source>
        <translation>Er is niets aangekruist: is dit een blanco stembiljet, of een dat niet werd uitgedeeld?</translation>
    </message>
    <message>
        <source>Numbers are written on this ballot: give each letter its dots.</source>
        <translation>Op dit stembiljet staan getallen: geef elke letter zijn stippen.</translation>
    </message>
    <message>
        <source>One place was given twice.</source>
        <translation>Eén plaats is twee keer gegeven.</translation>
    </message>
    <message>
        <source>Scan these again, or key the sheet by hand. Then clear the list.</source>
        <translation>Scan deze opnieuw, of voer het formulier met de hand in. Maak daarna de lijst leeg.</translation>
    </message>
    <message>
        <source>The corners of the page were not found: scan it again, flat and whole.</source>
        <translation>De hoeken van de bladzijde zijn niet gevonden: scan ze opnieuw, vlak en heel.</translation>
    </message>
    <message>
        <source>The dots of this round are shown already: reopen the round to count this ballot.</source>
        <translation>De stippen van deze ronde zijn al getoond: open de ronde opnieuw om dit stembiljet mee te tellen.</translation>
    </message>
    <message>
        <source>The only mark is a blacked-out box.</source>
        <translation>Alleen een zwart gemaakt vakje is te zien.</translation>
    </message>
    <message>
        <source>The sheet has no page of this number: it was printed from another version.</source>
        <translation>Het formulier heeft geen bladzijde met dit nummer: het is van een andere versie gedrukt.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In deze map zitten geen bestanden.</translation>
    </message>
    <message>
        <source>There is another ballot beside those that were read: scan it by itself, its square code whole.</source>
        <translation>Naast de gelezen stembiljetten ligt er nog een: scan dat apart, met de vierkante code helemaal in beeld.</translation>
    </message>
    <message>
        <source>This PDF has a password: save it without.</source>
        <translation>Deze pdf heeft een wachtwoord: bewaar hem zonder.</translation>
    </message>
    <message>
        <source>This ballot is of no voting round that is known here: merge the bundle of who printed it.</source>
        <translation>Dit stembiljet hoort bij geen stemronde die hier bekend is: voeg de bundel samen van wie het afdrukte.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>This file is no image and no PDF that can be read.</source>
        <translation>Dit bestand is geen beeld en geen pdf die te lezen is.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>This page is blank.</source>
        <translation>Deze bladzijde is leeg.</translation>
    </message>
    <message>
        <source>This picture is too large to be read: scan at 300 dots an inch or less.</source>
        <translation>Dit beeld is te groot om te lezen: scan op 300 punten per duim of minder.</translation>
    </message>
    <message>
        <source>This sheet is of another questionnaire.</source>
        <translation>Dit formulier is van een andere vragenlijst.</translation>
    </message>
    <message>
        <source>This sheet is of no questionnaire that is known here: merge the bundle of who printed it.</source>
        <translation>Dit formulier is van geen vragenlijst die hier bekend is: voeg de bundel samen van wie het drukte.</translation>
    </message>
    <message>
        <source>Two boxes are ticked where one answer fits.</source>
        <translation>Twee vakjes zijn aangekruist waar één antwoord past.</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, bladzijde {page}</translation>
    </message>
    <message>
        <source>{sheet}: page {page}</source>
        <translation>{sheet}: bladzijde {page}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Counts and tables are hidden here. Let the projector extend the desktop instead of repeating it.</source>
        <translation>Aantallen en tafels zijn hier verborgen. Laat de projector het bureaublad uitbreiden, niet herhalen.</translation>
    </message>
    <message>
        <source>I see that; show them</source>
        <translation>Ik weet het; toch tonen</translation>
    </message>
    <message>
        <source>The room sees this screen too.</source>
        <translation>De zaal ziet dit scherm ook.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Verzamelen</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Klaar om {time}</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Mannen</translation>
    </message>
    <message>
        <source>Next at {time}: {part}</source>
        <translation>Straks om {time}: {part}</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>Nu, tot {time}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Loopt uit</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Vrouwen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} te lang</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} jaar</translation>
    </message>
</context>
<context>
    <name>ScriptRoom</name>
    <message>
        <source>Delete a template</source>
        <translation>Sjabloon wissen</translation>
    </message>
    <message>
        <source>Keep this script as a template</source>
        <translation>Dit draaiboek als sjabloon bewaren</translation>
    </message>
    <message>
        <source>No script yet</source>
        <translation>Nog geen draaiboek</translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation>Sjabloon hernoemen</translation>
    </message>
    <message>
        <source>Say when it starts</source>
        <translation>Begin kiezen</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Starten met een sjabloon</translation>
    </message>
    <message>
        <source>Start from a template and make it yours, or add the first part above.</source>
        <translation>Start met een sjabloon en pas het aan, of voeg hierboven het eerste deel toe.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
</context>
<context>
    <name>ScriptTemplates</name>
    <message>
        <source>Kept as the template “{name}”</source>
        <translation>Bewaard als sjabloon “{name}”</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Sjabloon “{name}” gewist</translation>
    </message>
    <message>
        <source>The script was replaced</source>
        <translation>Het draaiboek is vervangen</translation>
    </message>
</context>
<context>
    <name>Scripting</name>
    <message>
        <source>Part of the script deleted</source>
        <translation>Deel van het draaiboek gewist</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {part}</source>
        <translation>Deel {number} van {total}: {part}</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Script: {time}</source>
        <translation>Draaiboek: {time}</translation>
    </message>
</context>
<context>
    <name>SessionChooser</name>
    <message>
        <source>Close the evening</source>
        <translation>Avond afsluiten</translation>
    </message>
    <message>
        <source>Delete this info moment</source>
        <translation>Dit infomoment wissen</translation>
    </message>
    <message>
        <source>Delete this workshop</source>
        <translation>Deze workshop wissen</translation>
    </message>
    <message>
        <source>Evening {number}</source>
        <translation>Avond {number}</translation>
    </message>
    <message>
        <source>Keep less of who wrote</source>
        <translation>Minder bewaren van wie schreef</translation>
    </message>
    <message>
        <source>New info moment</source>
        <translation>Nieuw infomoment</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nieuwe workshop</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Vraag aan de zaal</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Rehearsal thrown away</source>
        <translation>Oefening weggegooid</translation>
    </message>
    <message>
        <source>Rehearse this evening</source>
        <translation>Deze avond oefenen</translation>
    </message>
    <message>
        <source>Rename this info moment</source>
        <translation>Dit infomoment hernoemen</translation>
    </message>
    <message>
        <source>Rename this workshop</source>
        <translation>Deze workshop hernoemen</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Deze avond</translation>
    </message>
    <message>
        <source>Throw the rehearsal away</source>
        <translation>Oefening weggooien</translation>
    </message>
    <message>
        <source>Write under another name</source>
        <translation>Onder een andere naam schrijven</translation>
    </message>
    <message>
        <source>{title} (rehearsal)</source>
        <translation>{title} (oefening)</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” gewist</translation>
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
        <source>Idea workshop</source>
        <translation>Ideeënworkshop</translation>
    </message>
    <message>
        <source>Info moment</source>
        <translation>Infomoment</translation>
    </message>
    <message>
        <source>Validation workshop</source>
        <translation>Validatieworkshop</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Met namen</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Accept</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Overnemen en volgende</translation>
    </message>
    <message>
        <source>Choose other</source>
        <translation>Anders kiezen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Volgende bevinding</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>Nog geen voorstel</translation>
    </message>
    <message>
        <source>No table has been keyed yet</source>
        <translation>Nog geen tafel ingevoerd</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Nog niet beslist</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>miss something</source>
        <translation>mist iets</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>recognise it</source>
        <translation>herkend</translation>
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
        <source>Count by hand</source>
        <translation>Handtelling</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
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
        <source>Part of the script</source>
        <translation>Deel van het draaiboek</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Question from the room</source>
        <translation>Vraag uit de zaal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
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
        <source>What a table guessed</source>
        <translation>Wat een tafel schatte</translation>
    </message>
    <message>
        <source>What a table said</source>
        <translation>Wat een tafel zei</translation>
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
    <message>
        <source>less is kept of who wrote: what was done before cannot be undone any more</source>
        <translation>er wordt minder bewaard van wie schreef: wat ervoor gebeurde, kan niet meer ongedaan gemaakt worden</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Around the questions</source>
        <translation>Rond de vragen</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Dubbel ingevoerd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Languages by their code, the first one first: nl, fr, en, tr, ar.</source>
        <translation>Talen met hun code, de eerste eerst: nl, fr, en, tr, ar.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Print a loose slip for who wants to hear more</source>
        <translation>Druk een los strookje voor wie meer wil horen</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>Terug naar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Errors per 1,000 fields: {before} keyed once, {after} now.</source>
        <translation>Fouten per 1.000 velden: {before} bij één keer invoeren, nu {after}.</translation>
    </message>
    <message>
        <source>Errors per question</source>
        <translation>Fouten per vraag</translation>
    </message>
    <message>
        <source>Key a second time</source>
        <translation>Tweede keer invoeren</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Hier nog niet bekend</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Who settles?</source>
        <translation>Wie beslist?</translation>
    </message>
    <message>
        <source>You can stop at any time: every answer is on the disk.</source>
        <translation>U kunt altijd stoppen: elk antwoord is bewaard.</translation>
    </message>
    <message>
        <source>{count} keystrokes an hour</source>
        <translation>{count} aanslagen per uur</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>nog {count}</translation>
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
    <name>Stakeholders</name>
    <message>
        <source>A survey question asks about every one of them</source>
        <translation>De bevraging vraagt naar elk punt</translation>
    </message>
    <message>
        <source>No survey question</source>
        <translation>Nog niet bevraagd</translation>
    </message>
    <message>
        <source>Question or bottleneck deleted</source>
        <translation>Vraag of knelpunt gewist</translation>
    </message>
    <message>
        <source>Question {numbers}</source>
        <translation>Vraag {numbers}</translation>
    </message>
    <message>
        <source>Service deleted, its questions stay</source>
        <translation>Dienst gewist, de vragen blijven</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Zonder dienst</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>alles bevraagd</translation>
    </message>
</context>
<context>
    <name>StakeholdersRoom</name>
    <message>
        <source> of {service}</source>
        <translation> van {service}</translation>
    </message>
    <message>
        <source>Begin with a service, then write down what it does not know and where it pinches.</source>
        <translation>Begin met een dienst. Schrijf dan op wat die niet weet en waar het knelt.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Bottleneck{of_service}</source>
        <translation>Knelpunt{of_service}</translation>
    </message>
    <message>
        <source>Name of a city service</source>
        <translation>Naam van een stadsdienst</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Nog geen vragen</translation>
    </message>
    <message>
        <source>Only without a survey question</source>
        <translation>Alleen nog niet bevraagd</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Openstaande vraag</translation>
    </message>
    <message>
        <source>Open questions and bottlenecks by service</source>
        <translation>Openstaande vragen en knelpunten per dienst</translation>
    </message>
    <message>
        <source>Open question{of_service}</source>
        <translation>Openstaande vraag{of_service}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Wat toevoegen</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>Misses</source>
        <translation>Mist iets</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Recognises</source>
        <translation>Herkent</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Rehearsal</source>
        <translation>Oefening</translation>
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
    <message>
        <source>What is marked in red is not saved</source>
        <translation>Wat in het rood staat, is niet bewaard</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: {name}</source>
        <translation>Eén minder: {name}</translation>
    </message>
    <message>
        <source>One more: {name}</source>
        <translation>Eén meer: {name}</translation>
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
    <name>SuggestionsPanel</name>
    <message>
        <source>Accept</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alles overnemen</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Terug naar de briefjes</translation>
    </message>
    <message>
        <source>Comparing the notes</source>
        <translation>Briefjes vergelijken</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Lay these notes in a cluster (Enter)</source>
        <translation>Deze briefjes in een cluster leggen (Enter)</translation>
    </message>
    <message>
        <source>Leave these notes loose (Del)</source>
        <translation>Deze briefjes los laten (Del)</translation>
    </message>
    <message>
        <source>Nothing to suggest: no loose notes have words in common.</source>
        <translation>Niets voor te stellen: geen losse briefjes hebben dezelfde woorden.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Voorstellen</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Always answered</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Dubbele invoer</translation>
    </message>
    <message>
        <source>Make a new version?</source>
        <translation>Een nieuwe versie maken?</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nieuwe vragenlijst</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Nog niet gedrukt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Number from {least} to {most}</source>
        <translation>Getal van {least} tot {most}</translation>
    </message>
    <message>
        <source>Number, {least} or more</source>
        <translation>Getal, {least} of meer</translation>
    </message>
    <message>
        <source>Number, {most} or less</source>
        <translation>Getal, {most} of minder</translation>
    </message>
    <message>
        <source>Only after a question that is not there</source>
        <translation>Alleen na een vraag die er niet is</translation>
    </message>
    <message>
        <source>Only if question {number} is answered with {choices}</source>
        <translation>Alleen bij {choices} op vraag {number}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedrukt</translation>
    </message>
    <message>
        <source>Questionnaire without a title</source>
        <translation>Vragenlijst zonder titel</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Terugkeer</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>This one is on paper and stays as it is. The new one gets sheets and answers of its own.</source>
        <translation>Deze staat op papier en blijft zoals ze is. De nieuwe krijgt eigen formulieren en antwoorden.</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” gewist</translation>
    </message>
    <message>
        <source>“{title}” imported</source>
        <translation>“{title}” ingelezen</translation>
    </message>
</context>
<context>
    <name>SurveyRoom</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import a questionnaire (XLSForm)</source>
        <translation>Vragenlijst inlezen (XLSForm)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Nog geen vragenlijst</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Welke vragenlijst?</translation>
    </message>
    <message>
        <source>Write a new questionnaire</source>
        <translation>Een nieuwe vragenlijst schrijven</translation>
    </message>
    <message>
        <source>Write a questionnaire</source>
        <translation>Een vragenlijst schrijven</translation>
    </message>
    <message>
        <source>Write it here, with the printed page beside it. Or import one that was written as an XLSForm in Excel or LibreOffice: choose that file, or drop it here.</source>
        <translation>Schrijf ze hier, met de gedrukte bladzijde ernaast. Of importeer er een die als XLSForm in Excel of LibreOffice geschreven is: kies dat bestand, of sleep het hierheen.</translation>
    </message>
    <message>
        <source>XLSForm (*.xlsx);;All files (*)</source>
        <translation>XLSForm (*.xlsx);;Alle bestanden (*)</translation>
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
    <name>SwoArt</name>
    <message>
        <source>Evidence taken away from the item</source>
        <translation>Onderbouwing bij het punt weggehaald</translation>
    </message>
    <message>
        <source>Rename areas</source>
        <translation>Vakken hernoemen</translation>
    </message>
    <message>
        <source>SWO-ART item deleted</source>
        <translation>SWO-ART-punt gewist</translation>
    </message>
    <message>
        <source>To the challenges</source>
        <translation>Naar de uitdagingen</translation>
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
    <name>TableRow</name>
    <message>
        <source>In someone’s own words</source>
        <translation>In iemands eigen woorden</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Geen reden genoteerd</translation>
    </message>
    <message>
        <source>Press 1 to 4, then the reason</source>
        <translation>Typ 1 tot 4, dan de reden</translation>
    </message>
    <message>
        <source>Quote of {table}</source>
        <translation>Citaat van {table}</translation>
    </message>
    <message>
        <source>Reason of {table}</source>
        <translation>Reden van {table}</translation>
    </message>
    <message>
        <source>Reason, then Tab for a quote</source>
        <translation>Reden, dan Tab voor een citaat</translation>
    </message>
    <message>
        <source>nothing keyed yet</source>
        <translation>nog niets ingevoerd</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Table {number}</source>
        <translation>Tafel {number}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>De zaal</translation>
    </message>
</context>
<context>
    <name>Tallies</name>
    <message>
        <source>Counted so far:</source>
        <translation>Al geteld:</translation>
    </message>
    <message>
        <source>Dots counted by hand</source>
        <translation>Handtelling van de stippen</translation>
    </message>
    <message>
        <source>Dots on {letter}: {text}</source>
        <translation>Stippen op {letter}: {text}</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>Telling bewaren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Take this count away</source>
        <translation>Telling weghalen</translation>
    </message>
    <message>
        <source>Type ballots</source>
        <translation>Stembiljetten typen</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>volgend getal</translation>
    </message>
</context>
<context>
    <name>TemplateName</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef een naam.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>There is already a template of this name: choose another.</source>
        <translation>Er is al een sjabloon met deze naam: kies een andere.</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Wat is de nieuwe naam?</translation>
    </message>
    <message>
        <source>What is this template called?</source>
        <translation>Hoe heet dit sjabloon?</translation>
    </message>
</context>
<context>
    <name>Tighten</name>
    <message>
        <source>Bundles and backups that were made before keep what they hold.</source>
        <translation>Bundels en kopieën die al gemaakt zijn, houden wat erin staat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What is kept of who wrote a note from now on?</source>
        <translation>Wat wordt voortaan bewaard van wie een briefje schreef?</translation>
    </message>
    <message>
        <source>What was kept beyond that is wiped here at once, and on the other laptops when they merge. This cannot be undone, and neither can what was done before it.</source>
        <translation>Wat er meer bewaard was, wordt hier meteen gewist, en op de andere laptops als ze samenvoegen. Dit kan niet ongedaan gemaakt worden, en wat ervoor gebeurde ook niet meer.</translation>
    </message>
    <message>
        <source>Where nothing is kept, notes that nobody moved change places.</source>
        <translation>Waar niets bewaard wordt, wisselen briefjes die niemand verplaatste van plaats.</translation>
    </message>
    <message>
        <source>Wipe it for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
</context>
<context>
    <name>TimeHeader</name>
    <message>
        <source>Action and owner</source>
        <translation>Actie en trekker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Lay the wall in order</source>
        <translation>De wand ordenen</translation>
    </message>
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
        <source>Suggest clusters</source>
        <translation>Clusters voorstellen</translation>
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
    <name>Translating</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>It is in this language</source>
        <translation>Het staat in deze taal</translation>
    </message>
    <message>
        <source>Its translation</source>
        <translation>De vertaling</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Put beside it</source>
        <translation>Ernaast zetten</translation>
    </message>
    <message>
        <source>What does this note say?</source>
        <translation>Wat staat er op dit briefje?</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Finding deleted</source>
        <translation>Bevinding gewist</translation>
    </message>
    <message>
        <source>Make one: then the findings can be laid before residents.</source>
        <translation>Maak er een: dan kunt u de bevindingen aan bewoners voorleggen.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nieuwe workshop</translation>
    </message>
    <message>
        <source>No validation workshop yet</source>
        <translation>Nog geen validatieworkshop</translation>
    </message>
    <message>
        <source>Question: “{question}”</source>
        <translation>Vraag: “{question}”</translation>
    </message>
    <message>
        <source>Show guesses and figure</source>
        <translation>Schatting en cijfer tonen</translation>
    </message>
    <message>
        <source>Show the outcome</source>
        <translation>Uitkomst tonen</translation>
    </message>
</context>
<context>
    <name>ValidationRoom</name>
    <message>
        <source>Findings and tables come back when only you see this screen, or when you say so above.</source>
        <translation>Bevindingen en tafels komen terug als alleen u dit scherm ziet, of als u dat hierboven kiest.</translation>
    </message>
    <message>
        <source>From the survey…</source>
        <translation>Uit de bevraging…</translation>
    </message>
    <message>
        <source>Make one from a result, or write it yourself: then the tables can weigh it.</source>
        <translation>Maak er een van een resultaat of schrijf er zelf een: dan kunnen de tafels ze bespreken.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Nog geen bevindingen</translation>
    </message>
    <message>
        <source>What the tables say is hidden</source>
        <translation>Wat de tafels zeggen, is verborgen</translation>
    </message>
    <message>
        <source>Write one yourself</source>
        <translation>Zelf schrijven</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>(not on this screen)</source>
        <translation>(niet op dit scherm)</translation>
    </message>
    <message>
        <source>Dots counted by hand are in the totals, not in the bands.</source>
        <translation>De handtelling zit in de totalen, niet in de banden.</translation>
    </message>
    <message>
        <source>Dots counted by hand: how firm this order is cannot be told, for that ballots are needed.</source>
        <translation>Handtelling: hoe zeker deze volgorde is, weten we niet. Daarvoor zijn stembiljetten nodig.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>Stripe: the dots. Band: where they mostly lie if other people like these had come (80 %).</source>
        <translation>Streep: de stippen. Band: waar ze meestal liggen als andere, gelijkaardige mensen gekomen waren (80 %).</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tafel {number}</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Hele zaal</translation>
    </message>
    <message>
        <source>With so few ballots, how firm this order is cannot be told.</source>
        <translation>Met zo weinig stembiljetten weten we niet hoe zeker deze volgorde is.</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>tussen {low} en {high}</translation>
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
        <source>{dots} by hand</source>
        <translation>{dots} met de hand</translation>
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
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Naar de wand</translation>
    </message>
    <message>
        <source>Which scans of ballots?</source>
        <translation>Welke scans van stembiljetten?</translation>
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
        <source>Building the sample neighbourhood</source>
        <translation>Voorbeeldbuurt klaarzetten</translation>
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
    <message>
        <source>Try it out with a sample neighbourhood</source>
        <translation>Uitproberen met een voorbeeldbuurt</translation>
    </message>
</context>
<context>
    <name>WhoWrites</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The name is kept with each note of this workshop. The room’s screen never shows it.</source>
        <translation>De naam wordt bij elk briefje van deze workshop bewaard. Het scherm van de zaal toont hem nooit.</translation>
    </message>
    <message>
        <source>Who writes on this laptop?</source>
        <translation>Wie schrijft op deze laptop?</translation>
    </message>
    <message>
        <source>Write under this name</source>
        <translation>Onder deze naam schrijven</translation>
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
        <source>Rehearsal thrown away</source>
        <translation>Oefening weggegooid</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>Oefening.</translation>
    </message>
    <message>
        <source>Room’s screen is on the projector.</source>
        <translation>Het zaalscherm staat op de projector.</translation>
    </message>
    <message>
        <source>There is no second screen. What the room would see is small, under the button “Room sees”.</source>
        <translation>Er is geen tweede scherm. Wat de zaal zou zien, staat klein onder de knop “Zaal ziet”.</translation>
    </message>
    <message>
        <source>This laptop may fall asleep by itself: set its power settings to stay awake this evening.</source>
        <translation>Deze laptop kan vanzelf in slaap vallen: stel het energiebeheer zo in dat hij vanavond wakker blijft.</translation>
    </message>
    <message>
        <source>Throw the rehearsal away</source>
        <translation>Oefening weggooien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What you write here is thrown away afterwards.</source>
        <translation>Wat u hier schrijft, wordt daarna weggegooid.</translation>
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
    <name>WorkView</name>
    <message>
        <source>Change the text</source>
        <translation>Tekst wijzigen</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n SWO-ART item(s)</source>
        <translation>
            <numerusform>%n SWO-ART-punt</numerusform>
            <numerusform>%n SWO-ART-punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are sure</source>
        <translation>
            <numerusform>%n antwoord is zeker</numerusform>
            <numerusform>%n antwoorden zijn zeker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>Nog %n antwoord</numerusform>
            <numerusform>Nog %n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of tables</source>
        <translation>
            <numerusform>%n antwoord van tafels</numerusform>
            <numerusform>%n antwoorden van tafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s).</source>
        <translation>
            <numerusform>%n antwoord.</numerusform>
            <numerusform>%n antwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubtful</source>
        <translation>
            <numerusform>%n is twijfelachtig</numerusform>
            <numerusform>%n zijn twijfelachtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n stembiljet</numerusform>
            <numerusform>%n stembiljetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) left</source>
        <translation>
            <numerusform>nog %n stembiljet</numerusform>
            <numerusform>nog %n stembiljetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) made</source>
        <translation>
            <numerusform>%n stembiljet gemaakt</numerusform>
            <numerusform>%n stembiljetten gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) read</source>
        <translation>
            <numerusform>%n stembiljet gelezen</numerusform>
            <numerusform>%n stembiljetten gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun, not at the end yet</source>
        <translation>
            <numerusform>%n begonnen, nog niet aan het einde</numerusform>
            <numerusform>%n begonnen, nog niet aan het einde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n uitdaging</numerusform>
            <numerusform>%n uitdagingen</numerusform>
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
        <source>%n cluster(s) laid</source>
        <translation>
            <numerusform>%n cluster gelegd</numerusform>
            <numerusform>%n clusters gelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without a name</source>
        <translation>
            <numerusform>%n cluster zonder naam</numerusform>
            <numerusform>%n clusters zonder naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
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
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>Nog %n verschil</numerusform>
            <numerusform>Nog %n verschillen</numerusform>
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
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n twijfelachtig</numerusform>
            <numerusform>%n twijfelachtig</numerusform>
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
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bevinding</numerusform>
            <numerusform>%n bevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) added</source>
        <translation>
            <numerusform>%n bevinding toegevoegd</numerusform>
            <numerusform>%n bevindingen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n schatting</numerusform>
            <numerusform>%n schattingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in six areas</source>
        <translation>
            <numerusform>%n punt in 6 vakken</numerusform>
            <numerusform>%n punten in 6 vakken</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) early</source>
        <translation>
            <numerusform>%n minuut vroeger</numerusform>
            <numerusform>%n minuten vroeger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuut later</numerusform>
            <numerusform>%n minuten later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more</source>
        <translation>
            <numerusform>%n minuut langer</numerusform>
            <numerusform>%n minuten langer</numerusform>
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
        <source>%n not filled in</source>
        <translation>
            <numerusform>%n niet ingevuld</numerusform>
            <numerusform>%n niet ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not keyed yet</source>
        <translation>
            <numerusform>%n nog niet ingevoerd</numerusform>
            <numerusform>%n nog niet ingevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not used yet</source>
        <translation>
            <numerusform>%n nog niet gebruikt</numerusform>
            <numerusform>%n nog niet gebruikt</numerusform>
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
        <source>%n note(s) on the wall</source>
        <translation>
            <numerusform>%n briefje op de wand</numerusform>
            <numerusform>%n briefjes op de wand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a survey question</source>
        <translation>
            <numerusform>waarvan %n nog niet bevraagd</numerusform>
            <numerusform>waarvan %n nog niet bevraagd</numerusform>
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
        <source>%n page(s) a sheet</source>
        <translation>
            <numerusform>%n bladzijde per formulier</numerusform>
            <numerusform>%n bladzijden per formulier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not read</source>
        <translation>
            <numerusform>%n bladzijde niet gelezen</numerusform>
            <numerusform>%n bladzijden niet gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n bladzijde gelezen</numerusform>
            <numerusform>%n bladzijden gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) together</source>
        <translation>
            <numerusform>%n bladzijde samen</numerusform>
            <numerusform>%n bladzijden samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted by hand</source>
        <translation>
            <numerusform>%n persoon met de hand geteld</numerusform>
            <numerusform>%n personen met de hand geteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) there</source>
        <translation>
            <numerusform>%n aanwezige</numerusform>
            <numerusform>%n aanwezigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) voted.</source>
        <translation>
            <numerusform>%n persoon heeft gestemd.</numerusform>
            <numerusform>%n personen hebben gestemd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>%n foto toegevoegd</numerusform>
            <numerusform>%n foto’s toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still missing</source>
        <translation>
            <numerusform>%n foto ontbreekt nog</numerusform>
            <numerusform>%n foto’s ontbreken nog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of difference</source>
        <translation>
            <numerusform>%n punt verschil</numerusform>
            <numerusform>%n punten verschil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster(s) made</source>
        <translation>
            <numerusform>%n affiche gemaakt</numerusform>
            <numerusform>%n affiches gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) and bottleneck(s)</source>
        <translation>
            <numerusform>%n vraag of knelpunt</numerusform>
            <numerusform>%n vragen en knelpunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n vraag gekozen</numerusform>
            <numerusform>%n vragen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the room</source>
        <translation>
            <numerusform>%n vraag uit de zaal</numerusform>
            <numerusform>%n vragen uit de zaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still to answer</source>
        <translation>
            <numerusform>%n vraag nog te beantwoorden</numerusform>
            <numerusform>%n vragen nog te beantwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a survey question</source>
        <translation>
            <numerusform>%n vraag nog niet bevraagd</numerusform>
            <numerusform>%n vragen nog niet bevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n antwoordset</numerusform>
            <numerusform>%n antwoordsets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out: consent was not ticked on the sheet, or is not keyed yet.</source>
        <translation>
            <numerusform>%n antwoordset telt niet mee: de toestemming is niet aangekruist of nog niet ingevoerd.</numerusform>
            <numerusform>%n antwoordsets tellen niet mee: de toestemming is niet aangekruist of nog niet ingevoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running late</source>
        <translation>
            <numerusform>%n loopt achter</numerusform>
            <numerusform>%n lopen achter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned sheet(s) are read and confirmed.</source>
        <translation>
            <numerusform>%n gescand formulier is gelezen en bevestigd.</numerusform>
            <numerusform>%n gescande formulieren zijn gelezen en bevestigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made</source>
        <translation>
            <numerusform>%n formulier gemaakt</numerusform>
            <numerusform>%n formulieren gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to key a second time.</source>
        <translation>
            <numerusform>Nog %n formulier een tweede keer in te voeren.</numerusform>
            <numerusform>Nog %n formulieren een tweede keer in te voeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for you.</source>
        <translation>
            <numerusform>%n formulier wacht op u.</numerusform>
            <numerusform>%n formulieren wachten op u.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were keyed twice, and read the same both times.</source>
        <translation>
            <numerusform>%n formulier werd twee keer ingevoerd, en twee keer hetzelfde gelezen.</numerusform>
            <numerusform>%n formulieren werden twee keer ingevoerd, en twee keer hetzelfde gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller answer(s) not drawn.</source>
        <translation>
            <numerusform>%n kleiner antwoord niet getekend.</numerusform>
            <numerusform>%n kleinere antwoorden niet getekend.</numerusform>
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
        <source>%n still to answer</source>
        <translation>
            <numerusform>%n nog te beantwoorden</numerusform>
            <numerusform>%n nog te beantwoorden</numerusform>
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
        <source>%n table(s) keyed</source>
        <translation>
            <numerusform>%n tafel ingevoerd</numerusform>
            <numerusform>%n tafels ingevoerd</numerusform>
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
        <source>%n to look at where one votes</source>
        <translation>
            <numerusform>%n na te kijken bij het stemmen</numerusform>
            <numerusform>%n na te kijken bij het stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to type</source>
        <translation>
            <numerusform>%n te typen</numerusform>
            <numerusform>%n te typen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n onleesbaar</numerusform>
            <numerusform>%n onleesbaar</numerusform>
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
        <source>After %n table(s): {stances}</source>
        <translation>
            <numerusform>Na %n tafel: {stances}</numerusform>
            <numerusform>Na %n tafels: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {choices} the sheet skips question(s) {numbers}.</source>
        <translation>
            <numerusform>Na {choices} slaat het formulier vraag {numbers} over.</numerusform>
            <numerusform>Na {choices} slaat het formulier de vragen {numbers} over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s)</source>
        <translation>
            <numerusform>De enige bevinding (%n)</numerusform>
            <numerusform>Alle %n bevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>En nog %n paar.</numerusform>
            <numerusform>En nog %n paren.</numerusform>
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
        <source>Look at %n ballot(s)</source>
        <translation>
            <numerusform>%n stembiljet nakijken</numerusform>
            <numerusform>%n stembiljetten nakijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n finding(s)</source>
        <translation>
            <numerusform>%n bevinding maken</numerusform>
            <numerusform>%n bevindingen maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sheet(s)</source>
        <translation>
            <numerusform>Van %n formulier</numerusform>
            <numerusform>Van %n formulieren</numerusform>
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
        <source>Still to answer</source>
        <translation>
            <numerusform>Nog te beantwoorden</numerusform>
            <numerusform>Nog te beantwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to discuss</source>
        <translation>
            <numerusform>Nog te bespreken</numerusform>
            <numerusform>Nog te bespreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room does not see %n note(s)</source>
        <translation>
            <numerusform>De zaal ziet %n briefje niet</numerusform>
            <numerusform>De zaal ziet %n briefjes niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room sees %n note(s) again</source>
        <translation>
            <numerusform>De zaal ziet %n briefje weer</numerusform>
            <numerusform>De zaal ziet %n briefjes weer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %n more than came. Both numbers are kept.</source>
        <translation>
            <numerusform>Samen %n meer dan er waren. We bewaren beide aantallen.</numerusform>
            <numerusform>Samen %n meer dan er waren. We bewaren beide aantallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the item: %n</source>
        <translation>
            <numerusform>Bij het punt: %n</numerusform>
            <numerusform>Bij het punt: %n</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cluster of %n note(s)</source>
        <translation>
            <numerusform>cluster van %n briefje</numerusform>
            <numerusform>cluster van %n briefjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>van %n antwoord</numerusform>
            <numerusform>van %n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n difference(s) settled</source>
        <translation>
            <numerusform>van %n verschil beslist</numerusform>
            <numerusform>van %n verschillen beslist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n scanned sheet(s) done</source>
        <translation>
            <numerusform>van %n gescand formulier klaar</numerusform>
            <numerusform>van %n gescande formulieren klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n sheet(s)</source>
        <translation>
            <numerusform>van %n formulier</numerusform>
            <numerusform>van %n formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n minute(s))</source>
        <translation>
            <numerusform>{name} (%n minuut)</numerusform>
            <numerusform>{name} (%n minuten)</numerusform>
        </translation>
    </message>
</context>
</TS>
