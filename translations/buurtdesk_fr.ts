<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>ballot added</source>
        <translation>bulletin ajouté</translation>
    </message>
    <message>
        <source>cluster moved</source>
        <translation>groupe déplacé</translation>
    </message>
    <message>
        <source>cluster renamed</source>
        <translation>groupe renommé</translation>
    </message>
    <message>
        <source>cluster taken away</source>
        <translation>groupe enlevé</translation>
    </message>
    <message>
        <source>colour changed</source>
        <translation>couleur modifiée</translation>
    </message>
    <message>
        <source>conversation imported</source>
        <translation>conversation importée</translation>
    </message>
    <message>
        <source>difference settled</source>
        <translation>différence réglée</translation>
    </message>
    <message>
        <source>dots revealed</source>
        <translation>gommettes dévoilées</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nouvelle session</translation>
    </message>
    <message>
        <source>new trajectory</source>
        <translation>nouveau parcours</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>note modifiée</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>note supprimée</translation>
    </message>
    <message>
        <source>note moved</source>
        <translation>note déplacée</translation>
    </message>
    <message>
        <source>note put on the wall</source>
        <translation>note mise au mur</translation>
    </message>
    <message>
        <source>notes clustered</source>
        <translation>notes regroupées</translation>
    </message>
    <message>
        <source>notes laid in a cluster</source>
        <translation>notes mises dans un groupe</translation>
    </message>
    <message>
        <source>notes taken out of a cluster</source>
        <translation>notes sorties d’un groupe</translation>
    </message>
    <message>
        <source>session deleted</source>
        <translation>session supprimée</translation>
    </message>
    <message>
        <source>session renamed</source>
        <translation>session renommée</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>étape modifiée</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>table modifiée</translation>
    </message>
    <message>
        <source>trajectory deleted</source>
        <translation>parcours supprimé</translation>
    </message>
    <message>
        <source>trajectory renamed</source>
        <translation>parcours renommé</translation>
    </message>
    <message>
        <source>voting round closed</source>
        <translation>tour de vote clos</translation>
    </message>
    <message>
        <source>voting round deleted</source>
        <translation>tour de vote supprimé</translation>
    </message>
    <message>
        <source>voting round opened</source>
        <translation>tour de vote ouvert</translation>
    </message>
    <message>
        <source>voting round opened again</source>
        <translation>tour de vote rouvert</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le tour</translation>
    </message>
    <message>
        <source>Dots stay hidden until you reveal them.</source>
        <translation>Les gommettes restent cachées tant que vous ne les dévoilez pas.</translation>
    </message>
    <message>
        <source>Letters, for example A C C</source>
        <translation>Lettres, par exemple A C C</translation>
    </message>
    <message>
        <source>blank ballot</source>
        <translation>bulletin blanc</translation>
    </message>
    <message>
        <source>next ballot</source>
        <translation>bulletin suivant</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The list beside the wall has the same notes.</source>
        <translation>La liste à côté du mur contient les mêmes notes.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Mettre au mur</translation>
    </message>
    <message>
        <source>What is being said?</source>
        <translation>Que dit-on&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>As one note</source>
        <translation>En une seule note</translation>
    </message>
    <message>
        <source>Enter puts it on the wall. Ctrl+1 to 6 chooses the colour.</source>
        <translation>Enter met la note au mur. Ctrl+1 à 6 choisit la couleur.</translation>
    </message>
    <message>
        <source>Looks like {note} from table {table}. Enter adds yours all the same.</source>
        <translation>Ressemble à {note} de la table {table}. Enter ajoute quand même la vôtre.</translation>
    </message>
    <message>
        <source>Looks like {note}. Enter adds yours all the same.</source>
        <translation>Ressemble à {note}. Enter ajoute quand même la vôtre.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>0 is no limit</source>
        <translation>0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>At most on one</source>
        <translation>Au plus sur un choix</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Gommettes par personne</translation>
    </message>
    <message>
        <source>Group notes into clusters first, or take fewer.</source>
        <translation>Regroupez d’abord des notes, ou prenez-en moins.</translation>
    </message>
    <message>
        <source>More than twelve options are hard to weigh.</source>
        <translation>Plus de douze choix sont difficiles à comparer.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir le tour</translation>
    </message>
    <message>
        <source>What do we vote on?</source>
        <translation>Sur quoi votons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>What to vote on</source>
        <translation>Ce sur quoi nous votons</translation>
    </message>
</context>
<context>
    <name>ClustersModel</name>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Also written</source>
        <translation>Aussi écrit</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Nobody wrote over someone else’s words.</source>
        <translation>Personne n’a écrit par-dessus les mots d’un autre.</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>À l’écran maintenant</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Prendre ceci</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another copy of buurtdesk has been writing in {place} for a while: wait a moment and do it again.</source>
        <translation>Un autre buurtdesk écrit dans {place} depuis un moment&#xa0;: attendez un peu et recommencez.</translation>
    </message>
    <message>
        <source>More than one {kind} is called “{name}”: use its id ({ids}).</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» sert plus d’une fois ({kind})&#xa0;: utilisez l’identifiant ({ids}).</translation>
    </message>
    <message>
        <source>No {kind} is called “{name}”: look at the list for its name or id.</source>
        <translation>Il n’y a pas de {kind} du nom de «&#xa0;{name}&#xa0;»&#xa0;: cherchez le nom ou l’identifiant dans la liste.</translation>
    </message>
    <message>
        <source>Nothing can be written in {place}: choose another folder or ask for permission to write there.</source>
        <translation>Impossible d’écrire dans {place}&#xa0;: choisissez un autre dossier ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Option {letter} has {dots} dots and {most} is the most for one option: take some away.</source>
        <translation>Le choix {letter} a {dots} gommettes et le maximum par choix est {most}&#xa0;: enlevez-en.</translation>
    </message>
    <message>
        <source>Round {number} is closed: open it again to add or change ballots.</source>
        <translation>Le tour {number} est clos&#xa0;: rouvrez-le pour ajouter ou modifier des bulletins.</translation>
    </message>
    <message>
        <source>Round {number} is still open: close it before you show its dots.</source>
        <translation>Le tour {number} est encore ouvert&#xa0;: fermez-le avant de montrer les gommettes.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose n’a pas marché.</translation>
    </message>
    <message>
        <source>Table {table} does not exist: this session has tables 1 to {tables}.</source>
        <translation>La table {table} n’existe pas&#xa0;: cette session a les tables 1 à {tables}.</translation>
    </message>
    <message>
        <source>The bundle {file} comes from a newer buurtdesk: install the newest version to read it. Nothing was merged.</source>
        <translation>Le paquet {file} vient d’un buurtdesk plus récent&#xa0;: installez la dernière version pour le lire. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or incomplete ({what}): copy it again from the other laptop. Nothing was merged.</source>
        <translation>Le paquet {file} est abîmé ou incomplet ({what})&#xa0;: copiez-le de nouveau depuis l’autre ordinateur. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>The disk failed ({place}). What was saved before is safe: check the disk and try again.</source>
        <translation>Le disque a un problème ({place}). Ce qui était déjà enregistré est en sécurité&#xa0;: vérifiez le disque et recommencez.</translation>
    </message>
    <message>
        <source>The disk is full ({place}). What was saved before is safe: free some space and do it again.</source>
        <translation>Le disque est plein ({place}). Ce qui était déjà enregistré est en sécurité&#xa0;: libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The dots of round {number} are hidden until the facilitator reveals them.</source>
        <translation>Les gommettes du tour {number} restent cachées jusqu’à ce que l’animateur les dévoile.</translation>
    </message>
    <message>
        <source>The file {file} has no column “{column}”: export the conversation from Pol.is again.</source>
        <translation>Le fichier {file} n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;: exportez de nouveau la conversation de Pol.is.</translation>
    </message>
    <message>
        <source>The file {file} is not text in UTF-8: save it again as CSV (UTF-8).</source>
        <translation>Le fichier {file} n’est pas du texte en UTF-8&#xa0;: enregistrez-le de nouveau en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file {file}, row {row}, column “{column}” holds “{value}”: it must be {wanted}.</source>
        <translation>Le fichier {file}, ligne {row}, colonne «&#xa0;{column}&#xa0;», contient «&#xa0;{value}&#xa0;»&#xa0;: ce doit être {wanted}.</translation>
    </message>
    <message>
        <source>The folder {folder} has no file {file}: export the conversation from Pol.is again, with votes.</source>
        <translation>Le dossier {folder} n’a pas de fichier {file}&#xa0;: exportez de nouveau la conversation de Pol.is, avec les votes.</translation>
    </message>
    <message>
        <source>The last action was in an anonymous session, and only the window it was done in can take it back: its order is written down nowhere.</source>
        <translation>La dernière action était dans une session anonyme. Seule la fenêtre où elle s’est faite peut l’annuler&#xa0;: son ordre n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>The session “{session}” has no voting round yet.</source>
        <translation>La session «&#xa0;{session}&#xa0;» n’a pas encore de tour de vote.</translation>
    </message>
    <message>
        <source>The session “{session}” keeps no tables: leave the table out.</source>
        <translation>La session «&#xa0;{session}&#xa0;» ne garde pas les tables&#xa0;: laissez la table de côté.</translation>
    </message>
    <message>
        <source>There is already a {kind} called “{name}”: choose another name.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est déjà pris ({kind})&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is more than one trajectory: say which one with --trajectory ({names}).</source>
        <translation>Il y a plus d’un parcours&#xa0;: dites lequel avec --trajectory ({names}).</translation>
    </message>
    <message>
        <source>There is no text yet: write something first.</source>
        <translation>Il n’y a pas encore de texte&#xa0;: écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is no trajectory yet: make one first with “trajectory new NAME”.</source>
        <translation>Il n’y a pas encore de parcours&#xa0;: créez-en un avec «&#xa0;trajectory new NOM&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet: choose notes or clusters first.</source>
        <translation>Il n’y a pas encore de quoi voter&#xa0;: choisissez d’abord des notes ou des groupes.</translation>
    </message>
    <message>
        <source>This ballot has {dots} dots and {most} may be given: take some away.</source>
        <translation>Ce bulletin a {dots} gommettes et on peut en donner {most}&#xa0;: enlevez-en.</translation>
    </message>
    <message>
        <source>This text has {length} characters and {most} fit: make it shorter or split it.</source>
        <translation>Ce texte a {length} caractères et il y a place pour {most}&#xa0;: raccourcissez-le ou partagez-le.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there: it was erased meanwhile.</source>
        <translation>Ce n’est plus là ({kind})&#xa0;: effacé entre-temps.</translation>
    </message>
    <message>
        <source>a line that cannot be read</source>
        <translation>une ligne illisible</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>la somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>its table of contents does not fit</source>
        <translation>la table des matières ne correspond pas</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>place dans un groupe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>règlement d’une différence</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>voting option</source>
        <translation>choix de vote</translation>
    </message>
    <message>
        <source>voting round</source>
        <translation>tour de vote</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a bundle can be: choose a file that buurtdesk wrote.</source>
        <translation>{file} dépasse {most} Mo, plus qu’un paquet ne peut faire&#xa0;: choisissez un fichier écrit par buurtdesk.</translation>
    </message>
    <message>
        <source>{file} is not a buurtdesk bundle: choose a file that ends in .bdz.</source>
        <translation>{file} n’est pas un paquet de buurtdesk&#xa0;: choisissez un fichier qui finit par .bdz.</translation>
    </message>
    <message>
        <source>{folder} holds a library that is not a demo: choose another folder with --out.</source>
        <translation>{folder} contient une bibliothèque qui n’est pas une démo&#xa0;: choisissez un autre dossier avec --out.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: check that it exists and that you may read it.</source>
        <translation>{place} ne s’ouvre pas&#xa0;: vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{place} is damaged or is not a buurtdesk library: put back a copy from the folder “backups”.</source>
        <translation>{place} est abîmé ou n’est pas une bibliothèque de buurtdesk&#xa0;: remettez une copie du dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>{place} was written by a newer buurtdesk ({migration}): install the newest version to open it.</source>
        <translation>{place} a été écrit par un buurtdesk plus récent ({migration})&#xa0;: installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{letter}” is not an option of this round: use the letters {first} to {last}.</source>
        <translation>«&#xa0;{letter}&#xa0;» n’est pas un choix de ce tour&#xa0;: utilisez les lettres {first} à {last}.</translation>
    </message>
    <message>
        <source>“{session}” is not an idea workshop, so this cannot be done there.</source>
        <translation>«&#xa0;{session}&#xa0;» n’est pas un atelier d’idées&#xa0;: ce n’est pas possible là.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reveal the dots</source>
        <translation>Dévoiler les gommettes</translation>
    </message>
    <message>
        <source>Reveal them when the room is ready to look.</source>
        <translation>Dévoilez-les quand la salle est prête à regarder.</translation>
    </message>
    <message>
        <source>The dots are still hidden</source>
        <translation>Les gommettes sont encore cachées</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Now</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Delete this workshop</source>
        <translation>Supprimer cet atelier</translation>
    </message>
    <message>
        <source>Make one: then the wall is ready for the first idea.</source>
        <translation>Créez-en un&#xa0;: le mur sera prêt pour la première idée.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>No idea workshop yet</source>
        <translation>Pas encore d’atelier d’idées</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>between wall and voting</source>
        <translation>entre le mur et le vote</translation>
    </message>
    <message>
        <source>change the text</source>
        <translation>modifier le texte</translation>
    </message>
    <message>
        <source>colour of the note</source>
        <translation>couleur de la note</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>freeze the room’s screen</source>
        <translation>figer l’écran de la salle</translation>
    </message>
    <message>
        <source>hide the room’s screen</source>
        <translation>masquer l’écran de la salle</translation>
    </message>
    <message>
        <source>put the note on the wall</source>
        <translation>mettre la note au mur</translation>
    </message>
    <message>
        <source>put the selected notes together</source>
        <translation>regrouper les notes choisies</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>show the room what I am working on</source>
        <translation>montrer à la salle ce que je fais</translation>
    </message>
    <message>
        <source>show the whole wall</source>
        <translation>montrer tout le mur</translation>
    </message>
    <message>
        <source>table of the note</source>
        <translation>table de la note</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>to the overview and the eight steps</source>
        <translation>vers l’aperçu et les huit étapes</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
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
        <translation>Notes isolées</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>0 keeps no tables</source>
        <translation>0&#xa0;: sans tables</translation>
    </message>
    <message>
        <source>A new workshop</source>
        <translation>Un nouvel atelier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the workshop a title.</source>
        <translation>Donnez un titre à l’atelier.</translation>
    </message>
    <message>
        <source>How many tables?</source>
        <translation>Combien de tables&#xa0;?</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Créer l’atelier</translation>
    </message>
    <message>
        <source>This is a promise to the room: it cannot be loosened afterwards.</source>
        <translation>C’est une promesse à la salle&#xa0;: on ne peut plus l’assouplir ensuite.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Quel est son nom&#xa0;?</translation>
    </message>
    <message>
        <source>What is kept of who wrote a note?</source>
        <translation>Que garde-t-on de l’auteur d’une note&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NewTrajectory</name>
    <message>
        <source>An empty set-up</source>
        <translation>Une mise en place vide</translation>
    </message>
    <message>
        <source>Begin the trajectory</source>
        <translation>Commencer le parcours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the neighbourhood a name.</source>
        <translation>Donnez un nom au quartier.</translation>
    </message>
    <message>
        <source>Name of the neighbourhood</source>
        <translation>Nom du quartier</translation>
    </message>
    <message>
        <source>Only the set-up comes along, nothing that residents said.</source>
        <translation>Seule la mise en place est reprise, rien de ce que les habitants ont dit.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>There is already a trajectory of this name: choose another one.</source>
        <translation>Il y a déjà un parcours de ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Which neighbourhood is it about?</source>
        <translation>De quel quartier s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NoteColor</name>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>in cluster {names}</source>
        <translation>dans le groupe {names}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>table {number}</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All eight steps are done.</source>
        <translation>Les huit étapes sont terminées.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Tout est prêt&#xa0;?</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Pas encore planifié</translation>
    </message>
    <message>
        <source>Now: {step}.</source>
        <translation>En ce moment&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>On two laptops at once</source>
        <translation>Écrit sur deux ordinateurs à la fois</translation>
    </message>
    <message>
        <source>Open this step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Second écran</translation>
    </message>
    <message>
        <source>The wall is made</source>
        <translation>Le mur est prêt</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Étape terminée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Voting round {number} is not revealed yet</source>
        <translation>Le tour de vote {number} n’est pas encore dévoilé</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>This step is going on already</source>
        <translation>Cette étape est déjà en cours</translation>
    </message>
    <message>
        <source>When is it: {step}?</source>
        <translation>{step}&#xa0;: quand et où&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Buurtdesk: the room’s screen</source>
        <translation>Buurtdesk&#xa0;: l’écran de la salle</translation>
    </message>
    <message>
        <source>Screen {page} of {pages}</source>
        <translation>Écran {page} sur {pages}</translation>
    </message>
    <message>
        <source>The result comes when everyone is done.</source>
        <translation>Le résultat vient quand tout le monde a fini.</translation>
    </message>
    <message>
        <source>This is what you chose</source>
        <translation>Voici vos choix</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What should come first for you?</source>
        <translation>Quelles sont vos priorités&#xa0;?</translation>
    </message>
    <message>
        <source>You may put as many dots as you like.</source>
        <translation>Mettez autant de gommettes que vous voulez.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the names of the rooms</source>
        <translation>Montrer les noms</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong in buurtdesk. What you see is saved.</source>
        <translation>Quelque chose n’a pas marché dans buurtdesk. Ce que vous voyez est enregistré.</translation>
    </message>
    <message>
        <source>This is our fault. You can go on working; sending us this report helps to mend it.</source>
        <translation>C’est notre faute. Vous pouvez continuer. Envoyez-nous ce rapport&#xa0;: il nous aide à réparer.</translation>
    </message>
</context>
<context>
    <name>Revealed</name>
    <message>
        <source>New round</source>
        <translation>Nouveau tour</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete cluster</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Table…</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Sortir du groupe</translation>
    </message>
</context>
<context>
    <name>RoomLater</name>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à l’aperçu</translation>
    </message>
    <message>
        <source>This room is not there yet</source>
        <translation>Cette partie n’est pas encore là</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Close the room’s screen</source>
        <translation>Fermer l’écran de la salle</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Écran suivant</translation>
    </message>
    <message>
        <source>Previous screen</source>
        <translation>Écran précédent</translation>
    </message>
    <message>
        <source>Room sees: how to vote</source>
        <translation>Salle&#xa0;: le vote</translation>
    </message>
    <message>
        <source>Room sees: nothing</source>
        <translation>Salle&#xa0;: rien</translation>
    </message>
    <message>
        <source>Room sees: the dots</source>
        <translation>Salle&#xa0;: les gommettes</translation>
    </message>
    <message>
        <source>Room sees: the wall</source>
        <translation>Salle&#xa0;: le mur</translation>
    </message>
    <message>
        <source>Room sees: the welcome</source>
        <translation>Salle&#xa0;: l’accueil</translation>
    </message>
    <message>
        <source>Room’s screen</source>
        <translation>Écran de salle</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Remontrer</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>Montrer l’accueil</translation>
    </message>
    <message>
        <source>Show what I am working on</source>
        <translation>Montrer ce que je fais</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Défiger</translation>
    </message>
    <message>
        <source>{view} (frozen)</source>
        <translation>{view} (figé)</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Here each challenge gets its actions, with who does what by when.</source>
        <translation>Ici, chaque défi reçoit ses actions&#xa0;: qui fait quoi et pour quand.</translation>
    </message>
    <message>
        <source>Here everything that was collected is ordered under six headings.</source>
        <translation>Ici, vous rangez sous six titres tout ce qui a été recueilli.</translation>
    </message>
    <message>
        <source>Here laptops exchange what they collected, through a folder or a stick.</source>
        <translation>Ici, les ordinateurs échangent ce qu’ils ont recueilli, par un dossier ou une clé USB.</translation>
    </message>
    <message>
        <source>Here residents say whether they recognise what the figures tell.</source>
        <translation>Ici, les habitants disent s’ils se reconnaissent dans les chiffres.</translation>
    </message>
    <message>
        <source>Here the city services write down what they do not know and where it pinches.</source>
        <translation>Ici, les services de la ville notent ce qu’ils ignorent et ce qui coince.</translation>
    </message>
    <message>
        <source>Here the ideas of residents go on the wall, get grouped and get dots.</source>
        <translation>Ici, les idées vont au mur, en groupes, avec des gommettes.</translation>
    </message>
    <message>
        <source>Here the report for residents and council is put together.</source>
        <translation>Ici, vous composez le rapport pour les habitants et la commune.</translation>
    </message>
    <message>
        <source>Here the six headings become questions: how can we …?</source>
        <translation>Ici, les six titres deviennent des questions&#xa0;: comment pouvons-nous …&#xa0;?</translation>
    </message>
    <message>
        <source>Here you make the questionnaire, print the sheets and key the answers.</source>
        <translation>Ici, vous faites le questionnaire, imprimez les formulaires et encodez les réponses.</translation>
    </message>
    <message>
        <source>Here you prepare conversations and keep what people said.</source>
        <translation>Ici, vous préparez les entretiens et gardez ce que les gens ont dit.</translation>
    </message>
    <message>
        <source>Here you see what residents answered, by question and by group.</source>
        <translation>Ici, vous voyez les réponses des habitants, par question et par groupe.</translation>
    </message>
    <message>
        <source>Here you see where the trajectory is and what to do next.</source>
        <translation>Ici, vous voyez où en est le parcours et ce qu’il reste à faire.</translation>
    </message>
    <message>
        <source>Neighbourhood photo</source>
        <translation>Photo du quartier</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Sharing and bundles</source>
        <translation>Partage et paquets</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The library does not open</source>
        <translation>La bibliothèque ne s’ouvre pas</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Anonymous: nothing is kept</source>
        <translation>Anonyme&#xa0;: rien n’est gardé</translation>
    </message>
    <message>
        <source>Anonymous: only the table number</source>
        <translation>Anonyme&#xa0;: seul le numéro de table</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
</context>
<context>
    <name>ShareRoom</name>
    <message>
        <source>A bundle is one file with everything. Put it on a stick and merge it on the other laptop.</source>
        <translation>Un paquet est un seul fichier qui contient tout. Mettez-le sur une clé USB et fusionnez-le sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Bundles (*.bdz)</source>
        <translation>Paquets (*.bdz)</translation>
    </message>
    <message>
        <source>Bundles (*.bdz);;All files (*)</source>
        <translation>Paquets (*.bdz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose bundles, or drop them here. What you already have is not doubled, nothing is lost.</source>
        <translation>Choisissez des paquets ou glissez-les ici. Ce que vous avez déjà n’est pas doublé, rien ne se perd.</translation>
    </message>
    <message>
        <source>From other laptops</source>
        <translation>Depuis d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Créer un paquet</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>Fusionner des paquets</translation>
    </message>
    <message>
        <source>Only one session</source>
        <translation>Une seule session</translation>
    </message>
    <message>
        <source>To other laptops</source>
        <translation>Vers d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Where to put the bundle?</source>
        <translation>Où mettre le paquet&#xa0;?</translation>
    </message>
    <message>
        <source>Which bundles?</source>
        <translation>Quels paquets&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Création du paquet</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Fusionné.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>The bundle is written and checked.</source>
        <translation>Le paquet est écrit et vérifié.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Tour de vote</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>You already had everything.</source>
        <translation>Vous aviez déjà tout.</translation>
    </message>
    <message>
        <source>a laptop’s clock is more than an hour ahead: set it right</source>
        <translation>l’horloge d’un ordinateur avance de plus d’une heure&#xa0;: remettez-la à l’heure</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Group</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Put the selected notes in a new cluster (Ctrl+G)</source>
        <translation>Mettre les notes choisies dans un nouveau groupe (Ctrl+G)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved on disk</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Focus groups</source>
        <translation>Groupes de discussion</translation>
    </message>
    <message>
        <source>Idea workshop</source>
        <translation>Atelier d’idées</translation>
    </message>
    <message>
        <source>Policy challenges</source>
        <translation>Défis à relever</translation>
    </message>
    <message>
        <source>SWO-ART</source>
        <translation>SWO-ART</translation>
    </message>
    <message>
        <source>Stakeholder analysis</source>
        <translation>Analyse des acteurs</translation>
    </message>
    <message>
        <source>Survey of residents</source>
        <translation>Enquête de quartier</translation>
    </message>
    <message>
        <source>Validation workshop</source>
        <translation>Atelier de validation</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>The eight steps</source>
        <translation>Les huit étapes</translation>
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
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>No table</source>
        <translation>Aucune table</translation>
    </message>
    <message>
        <source>Table of the next note: {table}</source>
        <translation>Table de la prochaine note&#xa0;: {table}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>No table</source>
        <translation>Aucune table</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Put the selected notes in a new cluster</source>
        <translation>Mettre les notes choisies dans un nouveau groupe</translation>
    </message>
    <message>
        <source>Select by drawing around</source>
        <translation>Sélectionner en entourant</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TrajectoryButton</name>
    <message>
        <source>Choose a trajectory</source>
        <translation>Choisir un parcours</translation>
    </message>
    <message>
        <source>No trajectory yet</source>
        <translation>Aucun parcours</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message>
        <source>closed, hidden</source>
        <translation>clos, caché</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>dévoilé</translation>
    </message>
    <message>
        <source>{rank}. {text}: {dots}</source>
        <translation>{rank}. {text}&#xa0;: {dots}</translation>
    </message>
    <message>
        <source>{title}, round {number}</source>
        <translation>{title}, tour {number}</translation>
    </message>
</context>
<context>
    <name>VotingRoom</name>
    <message>
        <source>First put ideas on the wall.</source>
        <translation>Mettez d’abord des idées au mur.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau tour</translation>
    </message>
    <message>
        <source>Nothing to vote on yet</source>
        <translation>Rien à voter pour le moment</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Vers le mur</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>This is waiting as well</source>
        <translation>En attente aussi</translation>
    </message>
</context>
<context>
    <name>WallCommands</name>
    <message>
        <source>Name of the cluster</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>WallRoom</name>
    <message>
        <source>Notes {count}</source>
        <translation>Notes {count}</translation>
    </message>
    <message>
        <source>Nothing on the wall yet</source>
        <translation>Encore rien au mur</translation>
    </message>
    <message>
        <source>Type below what you hear and press Enter: it becomes a note here.</source>
        <translation>Tapez en bas ce que vous entendez et appuyez sur Enter&#xa0;: cela devient une note ici.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A trajectory takes a neighbourhood in eight steps from questions to an action plan. Begin one, or join the one of a colleague.</source>
        <translation>Un parcours mène un quartier en huit étapes, des questions au plan d’action. Commencez-en un ou rejoignez celui d’un collègue.</translation>
    </message>
    <message>
        <source>Join with a bundle</source>
        <translation>Rejoindre par un paquet</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>No trajectory yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Bundles (*.bdz);;All files (*)</source>
        <translation>Paquets (*.bdz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Delete this trajectory</source>
        <translation>Supprimer ce parcours</translation>
    </message>
    <message>
        <source>Join with a bundle</source>
        <translation>Rejoindre par un paquet</translation>
    </message>
    <message>
        <source>Joined: {report}</source>
        <translation>Rejoint&#xa0;: {report}</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>There is no second screen: the room’s screen is a window. Drag it to the projector.</source>
        <translation>Il n’y a pas de second écran&#xa0;: l’écran de la salle est une fenêtre. Glissez-la vers le projecteur.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which bundle do you join with?</source>
        <translation>Avec quel paquet vous joignez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in.</source>
        <translation>
            <numerusform>%n bulletin est rentré.</numerusform>
            <numerusform>%n bulletins sont rentrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n gommette</numerusform>
            <numerusform>%n gommettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n effacé pour de bon</numerusform>
            <numerusform>%n effacés pour de bon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted. Each a note of its own?</source>
        <translation>
            <numerusform>%n ligne collée. En faire une note&#xa0;?</numerusform>
            <numerusform>%n lignes collées. Une note pour chacune&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n note supprimée</numerusform>
            <numerusform>%n notes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done.</source>
        <translation>
            <numerusform>%n étape terminée.</numerusform>
            <numerusform>%n étapes terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written differently</source>
        <translation>
            <numerusform>%n différence à revoir</numerusform>
            <numerusform>%n différences à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n on one idea.</source>
        <translation>
            <numerusform>Au plus&#xa0;%n sur une même idée.</numerusform>
            <numerusform>Au plus&#xa0;%n sur une même idée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans&#xa0;%n jour</numerusform>
            <numerusform>Dans&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put up %n note(s)</source>
        <translation>
            <numerusform>Afficher&#xa0;%n note</numerusform>
            <numerusform>Afficher&#xa0;%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s).</source>
        <translation>
            <numerusform>Vous avez&#xa0;%n gommette.</numerusform>
            <numerusform>Vous avez&#xa0;%n gommettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cluster of %n note(s)</source>
        <translation>
            <numerusform>groupe de&#xa0;%n note</numerusform>
            <numerusform>groupe de&#xa0;%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
