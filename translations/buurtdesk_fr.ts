<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>ActionDetail</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Choose an action: here you say who does it, when, and with what.</source>
        <translation>Choisissez une action&#xa0;: ici, vous dites qui la fait, quand et avec quoi.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>How you see that it works</source>
        <translation>Comment vous voyez que cela marche</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>On nothing yet: put it under a challenge.</source>
        <translation>Encore sur rien&#xa0;: placez l’action sous un défi.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Residents, associations …</source>
        <translation>Habitants, associations …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>Sur quoi cela repose-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which service or group</source>
        <translation>Quel service ou groupe</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euros</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>SWO-ART item added</source>
        <translation>point SWO-ART ajouté</translation>
    </message>
    <message>
        <source>SWO-ART item changed</source>
        <translation>point SWO-ART modifié</translation>
    </message>
    <message>
        <source>SWO-ART item deleted</source>
        <translation>point SWO-ART supprimé</translation>
    </message>
    <message>
        <source>SWO-ART item made of evidence</source>
        <translation>point SWO-ART tiré d’un appui</translation>
    </message>
    <message>
        <source>SWO-ART item moved</source>
        <translation>point SWO-ART déplacé</translation>
    </message>
    <message>
        <source>SWO-ART item put in another area</source>
        <translation>point SWO-ART mis dans une autre case</translation>
    </message>
    <message>
        <source>action added</source>
        <translation>action ajoutée</translation>
    </message>
    <message>
        <source>action changed</source>
        <translation>action modifiée</translation>
    </message>
    <message>
        <source>action deleted</source>
        <translation>action supprimée</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>action déplacée</translation>
    </message>
    <message>
        <source>action put under another challenge</source>
        <translation>action mise sous un autre défi</translation>
    </message>
    <message>
        <source>answer keyed</source>
        <translation>réponse encodée</translation>
    </message>
    <message>
        <source>answer taken away</source>
        <translation>réponse enlevée</translation>
    </message>
    <message>
        <source>answers confirmed</source>
        <translation>réponses confirmées</translation>
    </message>
    <message>
        <source>areas renamed</source>
        <translation>cases renommées</translation>
    </message>
    <message>
        <source>attendance changed</source>
        <translation>nombre de présents modifié</translation>
    </message>
    <message>
        <source>ballot added</source>
        <translation>bulletin ajouté</translation>
    </message>
    <message>
        <source>ballot looked at</source>
        <translation>bulletin vérifié</translation>
    </message>
    <message>
        <source>ballots printed</source>
        <translation>bulletins imprimés</translation>
    </message>
    <message>
        <source>ballots read</source>
        <translation>bulletins lus</translation>
    </message>
    <message>
        <source>challenge added</source>
        <translation>défi ajouté</translation>
    </message>
    <message>
        <source>challenge changed</source>
        <translation>défi modifié</translation>
    </message>
    <message>
        <source>challenge deleted</source>
        <translation>défi supprimé</translation>
    </message>
    <message>
        <source>challenge moved</source>
        <translation>défi déplacé</translation>
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
        <source>cluster split</source>
        <translation>groupe divisé</translation>
    </message>
    <message>
        <source>cluster taken away</source>
        <translation>groupe enlevé</translation>
    </message>
    <message>
        <source>clusters merged</source>
        <translation>groupes réunis</translation>
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
        <source>count by hand kept</source>
        <translation>comptage à la main gardé</translation>
    </message>
    <message>
        <source>count by hand taken away</source>
        <translation>comptage à la main enlevé</translation>
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
        <source>evidence linked</source>
        <translation>appui lié</translation>
    </message>
    <message>
        <source>evidence unlinked</source>
        <translation>appui détaché</translation>
    </message>
    <message>
        <source>finding added</source>
        <translation>constat ajouté</translation>
    </message>
    <message>
        <source>finding deleted</source>
        <translation>constat supprimé</translation>
    </message>
    <message>
        <source>finding moved</source>
        <translation>constat déplacé</translation>
    </message>
    <message>
        <source>finding written down differently</source>
        <translation>constat écrit autrement</translation>
    </message>
    <message>
        <source>findings made from the survey</source>
        <translation>constats tirés de l’enquête</translation>
    </message>
    <message>
        <source>focus group added</source>
        <translation>groupe de discussion ajouté</translation>
    </message>
    <message>
        <source>focus group changed</source>
        <translation>groupe de discussion modifié</translation>
    </message>
    <message>
        <source>focus group deleted</source>
        <translation>groupe de discussion supprimé</translation>
    </message>
    <message>
        <source>focus group moved</source>
        <translation>groupe de discussion déplacé</translation>
    </message>
    <message>
        <source>guess keyed</source>
        <translation>estimation encodée</translation>
    </message>
    <message>
        <source>guess taken back</source>
        <translation>estimation enlevée</translation>
    </message>
    <message>
        <source>how long scans are kept</source>
        <translation>durée de conservation des scans</translation>
    </message>
    <message>
        <source>logo chosen</source>
        <translation>logo choisi</translation>
    </message>
    <message>
        <source>logo taken away</source>
        <translation>logo enlevé</translation>
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
        <source>new version of the questionnaire</source>
        <translation>nouvelle version du questionnaire</translation>
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
        <source>note hidden from the room or shown again</source>
        <translation>note cachée à la salle ou remontrée</translation>
    </message>
    <message>
        <source>note moved</source>
        <translation>note déplacée</translation>
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
        <source>number of tables changed</source>
        <translation>nombre de tables modifié</translation>
    </message>
    <message>
        <source>outcome changed</source>
        <translation>conclusion modifiée</translation>
    </message>
    <message>
        <source>part added to the script</source>
        <translation>partie ajoutée au déroulé</translation>
    </message>
    <message>
        <source>part of the script changed</source>
        <translation>partie du déroulé modifiée</translation>
    </message>
    <message>
        <source>part of the script deleted</source>
        <translation>partie du déroulé supprimée</translation>
    </message>
    <message>
        <source>part of the script moved</source>
        <translation>partie du déroulé déplacée</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>photo ajoutée</translation>
    </message>
    <message>
        <source>photo taken away</source>
        <translation>photo enlevée</translation>
    </message>
    <message>
        <source>put on the wall</source>
        <translation>mise au mur</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>question ajoutée</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>question modifiée</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>question supprimée</translation>
    </message>
    <message>
        <source>question doubled</source>
        <translation>question dupliquée</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>question déplacée</translation>
    </message>
    <message>
        <source>question or answer changed</source>
        <translation>question ou réponse modifiée</translation>
    </message>
    <message>
        <source>question or bottleneck added</source>
        <translation>question ou blocage&#xa0;: ajout</translation>
    </message>
    <message>
        <source>question or bottleneck changed</source>
        <translation>question ou blocage&#xa0;: modification</translation>
    </message>
    <message>
        <source>question or bottleneck deleted</source>
        <translation>question ou blocage&#xa0;: suppression</translation>
    </message>
    <message>
        <source>question or bottleneck moved</source>
        <translation>question ou blocage&#xa0;: déplacement</translation>
    </message>
    <message>
        <source>question to the room changed</source>
        <translation>question à la salle modifiée</translation>
    </message>
    <message>
        <source>question written down</source>
        <translation>question notée</translation>
    </message>
    <message>
        <source>questionnaire changed</source>
        <translation>questionnaire modifié</translation>
    </message>
    <message>
        <source>questionnaire deleted</source>
        <translation>questionnaire supprimé</translation>
    </message>
    <message>
        <source>questionnaire imported</source>
        <translation>questionnaire importé</translation>
    </message>
    <message>
        <source>quote added</source>
        <translation>citation ajoutée</translation>
    </message>
    <message>
        <source>quote changed</source>
        <translation>citation modifiée</translation>
    </message>
    <message>
        <source>quote deleted</source>
        <translation>citation supprimée</translation>
    </message>
    <message>
        <source>quote moved</source>
        <translation>citation déplacée</translation>
    </message>
    <message>
        <source>rehearsal begun</source>
        <translation>essai commencé</translation>
    </message>
    <message>
        <source>scans read</source>
        <translation>scans lus</translation>
    </message>
    <message>
        <source>script kept as a template</source>
        <translation>déroulé gardé comme modèle</translation>
    </message>
    <message>
        <source>script started from a template</source>
        <translation>déroulé parti d’un modèle</translation>
    </message>
    <message>
        <source>service added</source>
        <translation>service ajouté</translation>
    </message>
    <message>
        <source>service deleted</source>
        <translation>service supprimé</translation>
    </message>
    <message>
        <source>service moved</source>
        <translation>service déplacé</translation>
    </message>
    <message>
        <source>service of a question changed</source>
        <translation>service d’une question modifié</translation>
    </message>
    <message>
        <source>service renamed</source>
        <translation>service renommé</translation>
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
        <source>sheets handed out</source>
        <translation>feuilles distribuées</translation>
    </message>
    <message>
        <source>sheets printed</source>
        <translation>formulaires imprimés</translation>
    </message>
    <message>
        <source>start changed</source>
        <translation>début modifié</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>étape modifiée</translation>
    </message>
    <message>
        <source>survey question linked</source>
        <translation>question de l’enquête liée</translation>
    </message>
    <message>
        <source>survey question unlinked</source>
        <translation>question de l’enquête détachée</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>table modifiée</translation>
    </message>
    <message>
        <source>table emptied</source>
        <translation>table vidée</translation>
    </message>
    <message>
        <source>table keyed</source>
        <translation>table encodée</translation>
    </message>
    <message>
        <source>template deleted</source>
        <translation>modèle supprimé</translation>
    </message>
    <message>
        <source>template renamed</source>
        <translation>modèle renommé</translation>
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
        <source>translation changed</source>
        <translation>traduction modifiée</translation>
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
    <message>
        <source>wall laid in order</source>
        <translation>mur rangé</translation>
    </message>
    <message>
        <source>what is to be guessed changed</source>
        <translation>chiffre à estimer modifié</translation>
    </message>
</context>
<context>
    <name>AddingFromSurvey</name>
    <message>
        <source>There is no survey yet: import a questionnaire first.</source>
        <translation>Il n’y a pas encore d’enquête&#xa0;: importez d’abord un questionnaire.</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Add to: {area}</source>
        <translation>Ajouter à&#xa0;: {area}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>New item in: {area}</source>
        <translation>Nouveau point dans&#xa0;: {area}</translation>
    </message>
</context>
<context>
    <name>AreaView</name>
    <message>
        <source>Let go here</source>
        <translation>Lâchez ici</translation>
    </message>
</context>
<context>
    <name>AskRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For example: what would make living here better?</source>
        <translation>Par exemple&#xa0;: que faut-il pour mieux vivre ici&#xa0;?</translation>
    </message>
    <message>
        <source>It stands large on the room’s screen.</source>
        <translation>Elle est en grand sur l’écran de la salle.</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Garder la question</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Question à la salle</translation>
    </message>
    <message>
        <source>What do you ask the room?</source>
        <translation>Que demandez-vous à la salle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Also by age and gender</source>
        <translation>Aussi par âge et par genre</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>Only numbers are kept, no names.</source>
        <translation>Nous ne gardons que des nombres, pas de noms.</translation>
    </message>
    <message>
        <source>Only the number</source>
        <translation>Seulement le nombre</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
</context>
<context>
    <name>BallotPicture</name>
    <message>
        <source>The scanned ballot</source>
        <translation>Le bulletin scanné</translation>
    </message>
    <message>
        <source>There is no picture of this ballot: look at the paper itself.</source>
        <translation>Il n’y a pas d’image de ce bulletin&#xa0;: regardez le papier.</translation>
    </message>
</context>
<context>
    <name>BallotPrinting</name>
    <message>
        <source>Making the ballots</source>
        <translation>Création des bulletins</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>They are with the printer.</source>
        <translation>Ils sont à l’imprimante.</translation>
    </message>
    <message>
        <source>Where to put the ballots?</source>
        <translation>Où mettre les bulletins&#xa0;?</translation>
    </message>
</context>
<context>
    <name>BallotQuestion</name>
    <message>
        <source>At most on one</source>
        <translation>Au plus sur un choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Gommettes par personne</translation>
    </message>
    <message>
        <source>How many ballots?</source>
        <translation>Combien de bulletins&#xa0;?</translation>
    </message>
    <message>
        <source>How many paper ballots?</source>
        <translation>Combien de bulletins papier&#xa0;?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>They carry letters, and a line to write what each letter stands for.</source>
        <translation>Ils portent des lettres, avec une ligne pour écrire le choix de chaque lettre.</translation>
    </message>
    <message>
        <source>They carry the options and the rules of the open round.</source>
        <translation>Ils portent les choix et les règles du tour ouvert.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>BallotReading</name>
    <message>
        <source>Scans read.</source>
        <translation>Les scans sont lus.</translation>
    </message>
    <message>
        <source>Stopped. What was read by then is kept.</source>
        <translation>Arrêté. Ce qui était déjà lu est gardé.</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Bulletin {number}</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le tour</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>Compter à la main</translation>
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
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
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
    <name>BehindList</name>
    <message>
        <source>What the services want to know, and this question asks about</source>
        <translation>Ce que les services veulent savoir, et que cette question demande</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Lies in {names}</source>
        <translation>Se trouve dans {names}</translation>
    </message>
    <message>
        <source>The list beside the wall has the same notes.</source>
        <translation>La liste à côté du mur contient les mêmes notes.</translation>
    </message>
    <message>
        <source>Together in “{title}”</source>
        <translation>Ensemble dans «&#xa0;{title}&#xa0;»</translation>
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
        <source>Looks like {note} from table {table}. ↑ shows it, Enter adds yours all the same.</source>
        <translation>Ressemble à {note} de la table {table}. ↑ la montre, Enter ajoute quand même la vôtre.</translation>
    </message>
    <message>
        <source>Looks like {note}. ↑ shows it, Enter adds yours all the same.</source>
        <translation>Ressemble à {note}. ↑ la montre, Enter ajoute quand même la vôtre.</translation>
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
        <translation>Défi supprimé, ses actions restent</translation>
    </message>
    <message>
        <source>How can we</source>
        <translation>Comment pouvons-nous</translation>
    </message>
    <message>
        <source>Nothing under it</source>
        <translation>Sans appui</translation>
    </message>
    <message>
        <source>To the action plan</source>
        <translation>Vers le plan d’action</translation>
    </message>
</context>
<context>
    <name>ChallengesRoom</name>
    <message>
        <source>Begin with “How can we” and end with a question mark</source>
        <translation>Commencer par «&#xa0;Comment pouvons-nous&#xa0;» et finir par un point d’interrogation</translation>
    </message>
    <message>
        <source>Choose a challenge: here you link the items that lead to it.</source>
        <translation>Choisissez un défi&#xa0;: ici, vous liez les points qui y mènent.</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>Pas encore de défis</translation>
    </message>
    <message>
        <source>Policy challenges</source>
        <translation>Défis à relever</translation>
    </message>
    <message>
        <source>SWO-ART items that lead to this challenge</source>
        <translation>Points SWO-ART qui mènent à ce défi</translation>
    </message>
    <message>
        <source>There are no SWO-ART items yet: make them in step 6.</source>
        <translation>Il n’y a pas encore de points SWO-ART&#xa0;: créez-les à l’étape 6.</translation>
    </message>
    <message>
        <source>What do the six areas ask of the city and the neighbourhood? Word it as a question.</source>
        <translation>Que demandent les six cases à la ville et au quartier&#xa0;? Écrivez-le comme une question.</translation>
    </message>
    <message>
        <source>What leads to it?</source>
        <translation>Qu’est-ce qui y mène&#xa0;?</translation>
    </message>
    <message>
        <source>… make the squares cooler</source>
        <translation>… rendre les places plus fraîches</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A scale from {least} to {most}</source>
        <translation>Une échelle de {least} à {most}</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Pas rempli</translation>
    </message>
    <message>
        <source>median {number}</source>
        <translation>médiane {number}</translation>
    </message>
    <message>
        <source>together from “{label}”: {share}</source>
        <translation>ensemble à partir de «&#xa0;{label}&#xa0;»&#xa0;: {share}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} ou plus</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>At most on one option</source>
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
        <source>Group notes into clusters first: then the room votes on clusters.</source>
        <translation>Regroupez d’abord les notes&#xa0;: la salle vote alors sur des groupes.</translation>
    </message>
    <message>
        <source>More than twelve options are hard to weigh.</source>
        <translation>Plus de douze choix sont difficiles à comparer.</translation>
    </message>
    <message>
        <source>Nobody can weigh twenty options or more.</source>
        <translation>Personne ne peut comparer vingt choix ou plus.</translation>
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
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>Several dots on one option</source>
        <translation>Plusieurs gommettes sur un choix</translation>
    </message>
    <message>
        <source>These look alike, and votes split over them: untick one.</source>
        <translation>Ceux-ci se ressemblent et les votes se partagent entre eux&#xa0;: décochez-en un.</translation>
    </message>
    <message>
        <source>What do we vote on?</source>
        <translation>Sur quoi votons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>What to vote on</source>
        <translation>Ce sur quoi nous votons</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>All parts are done.</source>
        <translation>Toutes les parties sont terminées.</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>Revenir à la partie d’avant</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin again from the first part</source>
        <translation>Recommencer à la première partie</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>For who leads the evening</source>
        <translation>Pour qui anime la soirée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>The evening has no script yet.</source>
        <translation>La soirée n’a pas encore de déroulé.</translation>
    </message>
    <message>
        <source>The part that ran is no longer in the script.</source>
        <translation>La partie en cours n’est plus dans le déroulé.</translation>
    </message>
    <message>
        <source>{expected}, as planned</source>
        <translation>{expected}, comme prévu</translation>
    </message>
    <message>
        <source>{expected}, {by} (planned {planned})</source>
        <translation>{expected}, {by} (prévu {planned})</translation>
    </message>
</context>
<context>
    <name>CloseEvening</name>
    <message>
        <source>Close the evening</source>
        <translation>Clore la soirée</translation>
    </message>
    <message>
        <source>Counting and checking</source>
        <translation>Comptage et vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Nothing of this trajectory was written to a stick from here yet.</source>
        <translation>D’ici, rien de ce parcours n’est encore écrit sur une clé USB.</translation>
    </message>
    <message>
        <source>On this disk something is damaged: put back a copy from the folder “backups”.</source>
        <translation>Quelque chose est abîmé sur ce disque&#xa0;: remettez une copie du dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>Safe on this disk, and checked: {counts}.</source>
        <translation>En sécurité sur ce disque et vérifié&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Which stick or folder?</source>
        <translation>Quelle clé USB ou quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Write to the stick now</source>
        <translation>Écrire sur la clé USB</translation>
    </message>
    <message>
        <source>{file} is not there: is the stick still in? Put it in, or write to another.</source>
        <translation>{file} n’est pas là&#xa0;: la clé USB est-elle encore branchée&#xa0;? Branchez-la ou écrivez sur une autre.</translation>
    </message>
    <message>
        <source>{file}, of {when}, is damaged: write it again.</source>
        <translation>{file}, du {when}, est abîmé&#xa0;: écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file}, of {when}, lacks what came since: write it again.</source>
        <translation>{file}, du {when}, n’a pas ce qui est venu depuis&#xa0;: écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file}, of {when}, was read back and holds everything.</source>
        <translation>{file}, du {when}, est relu et contient tout.</translation>
    </message>
</context>
<context>
    <name>ClusterCommands</name>
    <message>
        <source>Also in which cluster?</source>
        <translation>Aussi dans quel groupe&#xa0;?</translation>
    </message>
    <message>
        <source>Together in which cluster?</source>
        <translation>Réunir dans quel groupe&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Clustering</name>
    <message>
        <source>Clusters merged</source>
        <translation>Groupes réunis</translation>
    </message>
    <message>
        <source>Laid in a cluster</source>
        <translation>Mis dans un groupe</translation>
    </message>
    <message>
        <source>The wall lies in order</source>
        <translation>Le mur est rangé</translation>
    </message>
    <message>
        <source>These notes lie in a cluster already.</source>
        <translation>Ces notes sont déjà dans un groupe.</translation>
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
    <name>CodePage</name>
    <message>
        <source>Code of the sheet</source>
        <translation>Code du formulaire</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Key this sheet</source>
        <translation>Encoder le formulaire</translation>
    </message>
    <message>
        <source>Scan it, or type the nine letters</source>
        <translation>Scannez le code ou tapez les neuf lettres</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Deuxième fois</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le scanner</translation>
    </message>
    <message>
        <source>Which entry</source>
        <translation>Quel encodage</translation>
    </message>
    <message>
        <source>Which sheet do you have before you?</source>
        <translation>Quel formulaire avez-vous devant vous&#xa0;?</translation>
    </message>
    <message>
        <source>Who keys?</source>
        <translation>Qui encode&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ComingParts</name>
    <message>
        <source>Script</source>
        <translation>Déroulé</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Sheet {sheet}, question {number}</source>
        <translation>Formulaire {sheet}, question {number}</translation>
    </message>
    <message>
        <source>Something else stands there</source>
        <translation>Il est écrit autre chose</translation>
    </message>
</context>
<context>
    <name>ConcernDetail</name>
    <message>
        <source>Choose an open question or a bottleneck: here you see which survey question asks about it.</source>
        <translation>Choisissez une question ouverte ou un blocage&#xa0;: ici, vous voyez quelle question de l’enquête en parle.</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Couvert par</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Survey questions that ask about this</source>
        <translation>Questions de l’enquête qui en parlent</translation>
    </message>
    <message>
        <source>There is no questionnaire yet. Once there is one, its questions stand here to choose from.</source>
        <translation>Il n’y a pas encore de questionnaire. Dès qu’il y en a un, vous choisissez ici parmi ses questions.</translation>
    </message>
</context>
<context>
    <name>ConfirmRoom</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Choisir des scans</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Look at what is left</source>
        <translation>Voir ce qui reste</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Pas encore de scans</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>Il ne reste rien à regarder</translation>
    </message>
    <message>
        <source>Scan the sheets, or take a photo of each page, and drop the files here. Any order will do, upside down too: every page says itself which one it is.</source>
        <translation>Numérisez les feuilles, ou photographiez chaque page, et déposez les fichiers ici. L’ordre n’a pas d’importance, à l’envers aussi : chaque page dit elle-même laquelle elle est.</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sheet {sheet}, question {number}</source>
        <translation>Feuille {sheet}, question {number}</translation>
    </message>
    <message>
        <source>Type what is written here; Enter alone: nothing is written.</source>
        <translation>Tapez ce qui est écrit ici ; Entrée seule : rien n’est écrit.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Quel dossier ?</translation>
    </message>
    <message>
        <source>Which scans?</source>
        <translation>Quels scans ?</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Time is up</source>
        <translation>C’est l’heure</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The place on the scanned sheet</source>
        <translation>L’endroit sur la feuille numérisée</translation>
    </message>
    <message>
        <source>There is no picture of this page: look at the sheet itself.</source>
        <translation>Il n’y a pas d’image de cette page : regardez la feuille elle-même.</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Sheets that are back, by day: {days}</source>
        <translation>Feuilles revenues, par jour : {days}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Change this questionnaire</source>
        <translation>Modifier ce questionnaire</translation>
    </message>
    <message>
        <source>Delete this questionnaire</source>
        <translation>Supprimer ce questionnaire</translation>
    </message>
    <message>
        <source>From the first sheet that is printed on, it no longer changes.</source>
        <translation>Dès le premier formulaire imprimé, il ne change plus.</translation>
    </message>
    <message>
        <source>It is on paper and no longer changes. A change comes in as a new questionnaire.</source>
        <translation>Il est sur papier et ne change plus. Importez une modification comme nouveau questionnaire.</translation>
    </message>
    <message>
        <source>Key answers</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Résultats</translation>
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
    <name>DoubleEntry</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Key the sheets</source>
        <translation>Encoder les formulaires</translation>
    </message>
    <message>
        <source>Settled by: {name}</source>
        <translation>Tranché par : {name}</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>Le scan</translation>
    </message>
</context>
<context>
    <name>DoubleEntryRoom</name>
    <message>
        <source>Key a second time</source>
        <translation>Encoder une deuxième fois</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>No sheet is keyed twice yet</source>
        <translation>Aucun formulaire n’est encore encodé deux fois</translation>
    </message>
    <message>
        <source>{percent} % of the sheets are keyed again by someone else: that shows the errors.</source>
        <translation>{percent} % des formulaires sont encodés encore une fois par quelqu’un d’autre : cela montre les erreurs.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Name at least one language.</source>
        <translation>Indiquez au moins une langue.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Question supprimée</translation>
    </message>
    <message>
        <source>Where to put the questionnaire?</source>
        <translation>Où mettre le questionnaire ?</translation>
    </message>
    <message>
        <source>Which logo?</source>
        <translation>Quel logo ?</translation>
    </message>
    <message>
        <source>XLSForm (*.xlsx)</source>
        <translation>XLSForm (*.xlsx)</translation>
    </message>
    <message>
        <source>“{file}” written</source>
        <translation>“{file}” écrit</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a part of the evening</source>
        <translation>Ajouter une partie de la soirée</translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation>Ajouter la partie</translation>
    </message>
    <message>
        <source>Minutes of the new part</source>
        <translation>Minutes de la nouvelle partie</translation>
    </message>
    <message>
        <source>Minutes of this part</source>
        <translation>Minutes de cette partie</translation>
    </message>
    <message>
        <source>Notes for who leads the evening</source>
        <translation>Notes pour qui anime la soirée</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What happens in this part</source>
        <translation>Ce qui se passe dans cette partie</translation>
    </message>
    <message>
        <source>What this part is for</source>
        <translation>À quoi sert cette partie</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>EditorRoom</name>
    <message>
        <source>Delete this question</source>
        <translation>Supprimer cette question</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Double entry</source>
        <translation>Double encodage</translation>
    </message>
    <message>
        <source>Keyed by: {name}</source>
        <translation>Encodé par&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>You see nothing of the first entry.</source>
        <translation>Vous ne voyez rien du premier encodage.</translation>
    </message>
    <message>
        <source>{code} is keyed:</source>
        <translation>{code} est encodé&#xa0;:</translation>
    </message>
    <message>
        <source>{code}: what was keyed is kept.</source>
        <translation>{code}&#xa0;: ce qui est encodé reste enregistré.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Does the sheet say so? Press Enter once more.</source>
        <translation>Est-ce bien écrit ainsi ? Appuyez encore une fois sur Entrée.</translation>
    </message>
    <message>
        <source>Press Enter to key it a second time all the same.</source>
        <translation>Appuyez sur Entrée pour l’encoder quand même une deuxième fois.</translation>
    </message>
    <message>
        <source>Press Enter to key it a second time: it stays one resident.</source>
        <translation>Appuyez sur Enter pour l’encoder une deuxième fois&#xa0;: cela reste un seul habitant.</translation>
    </message>
    <message>
        <source>Press Enter to key it now, as the first.</source>
        <translation>Appuyez sur Entrée pour l’encoder maintenant, en premier.</translation>
    </message>
    <message>
        <source>Press Enter to look at your entry or change it.</source>
        <translation>Appuyez sur Enter pour voir ou modifier ce que vous avez encodé.</translation>
    </message>
    <message>
        <source>You did too. Press Enter to look at your own entry or change it.</source>
        <translation>Vous aussi. Appuyez sur Enter pour voir ou modifier ce que vous avez encodé.</translation>
    </message>
    <message>
        <source>You keyed {code} already.</source>
        <translation>Vous avez déjà encodé {code}.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <source>second entry</source>
        <translation>deuxième encodage</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>the scan</source>
        <translation>le scan</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{code} is not in the sample.</source>
        <translation>{code} n’est pas dans l’échantillon.</translation>
    </message>
    <message>
        <source>{code} was already keyed by {names}.</source>
        <translation>{code} est déjà encodé par {names}.</translation>
    </message>
    <message>
        <source>{code} was not keyed the first time yet.</source>
        <translation>{code} n’a pas encore été encodé une première fois.</translation>
    </message>
</context>
<context>
    <name>EntryRoom</name>
    <message>
        <source>{count} left</source>
        <translation>encore {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A budget is whole euros between 0 and {most}: write a number.</source>
        <translation>Un budget est un nombre entier d’euros entre 0 et {most}&#xa0;: écrivez un nombre.</translation>
    </message>
    <message>
        <source>A paper ballot has room for {most} options and there are {options}: vote on fewer, or without paper.</source>
        <translation>Un bulletin papier a de la place pour {most} choix et il y en a {options}&#xa0;: prenez-en moins ou votez sans papier.</translation>
    </message>
    <message>
        <source>Another copy of buurtdesk has been writing in {place} for a while: wait a moment and do it again.</source>
        <translation>Un autre buurtdesk écrit dans {place} depuis un moment&#xa0;: attendez un peu et recommencez.</translation>
    </message>
    <message>
        <source>In round {number} no options are too close to call: choose what to vote on yourself.</source>
        <translation>Au tour {number}, aucun choix n’est trop serré&#xa0;: choisissez vous-même sur quoi voter.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: in a table only rows of “select_one {list}” fit: move “{value}” out of the group.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : dans un tableau, seules des lignes “select_one {list}” conviennent : sortez “{value}” du groupe.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: no group is open here: take this row away.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: aucun groupe n’est ouvert ici&#xa0;: enlevez cette ligne.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: no number is both {least} or more and {most} or less: change one of them.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: aucun nombre n’est à la fois {least} ou plus et {most} ou moins&#xa0;: modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: paper cannot follow a “{column}”: empty the cell.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: le papier ne peut pas suivre un «&#xa0;{column}&#xa0;»&#xa0;: videz la cellule.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the column “{column}” is there twice: take one of them away.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: la colonne «&#xa0;{column}&#xa0;» s’y trouve deux fois&#xa0;: enlevez-en une.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the condition looks at “{question}”, which is no question with choices: use the name of one that is.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: la condition regarde «&#xa0;{question}&#xa0;», qui n’est pas une question à choix&#xa0;: utilisez le nom d’une question à choix.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the condition “{value}” is not one that paper can follow: write ${{question}} = &apos;choice&apos;, several of one question joined by “or”.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: le papier ne peut pas suivre la condition «&#xa0;{value}&#xa0;»&#xa0;: écrivez ${{question}} = &apos;choix&apos;, et reliez-en plusieurs d’une même question par «&#xa0;or&#xa0;».</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the conditions go round in a circle ({names}): take away one of them.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: les conditions tournent en rond ({names})&#xa0;: enlevez-en une.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the group around this has a condition as well, in cell {first}: leave only one of them.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: le groupe autour a aussi une condition, dans la cellule {first}&#xa0;: n’en laissez qu’une.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the list “{list}” has more than {most} choices: paper holds no more, so ask it in another way.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : la liste “{list}” a plus de {most} choix : le papier n’en tient pas plus, demandez-le autrement.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the list “{value}” has no choices in the sheet choices: add them.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: la liste «&#xa0;{value}&#xa0;» n’a pas de choix dans la feuille choices&#xa0;: ajoutez-les.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the name “{value}” is already in cell {first}: choose another one.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: le nom «&#xa0;{value}&#xa0;» est déjà dans la cellule {first}&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the rows of a table are all asked of the same people: move the condition “{value}” to the group.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : les lignes d’un tableau s’adressent toutes aux mêmes personnes : mettez la condition « {value} » au groupe.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the rows of one table need the same list, and this one is not “{list}”: use that, or close the group first.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : les lignes d’un tableau ont besoin de la même liste, et celle-ci n’est pas “{list}” : utilisez-la, ou fermez d’abord le groupe.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the text repeats an answer, “{value}”, which paper cannot: write it without.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: le texte répète une réponse, «&#xa0;{value}&#xa0;», et le papier ne le peut pas&#xa0;: écrivez-le sans.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: the “{column}” is missing: write it there.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: il manque «&#xa0;{column}&#xa0;»&#xa0;: remplissez la cellule.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: this group is never ended: add a row “end group” after it.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: ce groupe ne finit nulle part&#xa0;: ajoutez après une ligne «&#xa0;end group&#xa0;».</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: this table has no rows: add rows of “select_one”, or take it away.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : ce tableau n’a pas de lignes : ajoutez des lignes « select_one », ou supprimez-le.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: this text has {length} characters and {most} fit: make it shorter.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : ce texte a {length} caractères et il en tient {most} : raccourcissez-le.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{name}” looks at “{question}”, which is only asked later: move it up or change the condition.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{name}&#xa0;» regarde «&#xa0;{question}&#xa0;», qui ne vient que plus tard&#xa0;: montez-la ou modifiez la condition.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be a name: use letters, digits, - and _, no spaces, at most 64, and begin a question with a letter.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{value}&#xa0;» ne peut pas être un nom&#xa0;: utilisez des lettres, des chiffres, - et _, sans espaces, au plus 64 signes, et commencez une question par une lettre.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be asked on paper: use {types}.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{value}&#xa0;» ne peut pas se demander sur papier&#xa0;: utilisez {types}.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” does not say which language it is: write it like “label::Nederlands (nl)”.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{value}&#xa0;» ne dit pas quelle langue c’est&#xa0;: écrivez-le comme «&#xa0;label::Nederlands (nl)&#xa0;».</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is neither yes nor no: write one of these.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est ni yes ni no&#xa0;: écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is no percentage: write a whole number from 0 to 100.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell} : « {value} » n’est pas un pourcentage : écrivez un nombre entier de 0 à 100.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is not a choice of question “{question}”: use {names}.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas un choix de la question «&#xa0;{question}&#xa0;»&#xa0;: utilisez {names}.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}, cell {cell}: “{value}” is not a rule that can be kept: for a number write . &gt;= 0 and . &lt;= 120, else empty the cell.</source>
        <translation>Dans {file}, feuille {sheet}, cellule {cell}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas une règle que l’on peut suivre&#xa0;: pour un nombre, écrivez . &gt;= 0 and . &lt;= 120, sinon videz la cellule.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}: no question is asked: write one question in each row.</source>
        <translation>Dans {file}, feuille {sheet}&#xa0;: il n’y a pas de question&#xa0;: écrivez une question par ligne.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}: the column “{column}” is missing: add it to the first row.</source>
        <translation>Dans {file}, feuille {sheet}&#xa0;: il manque la colonne «&#xa0;{column}&#xa0;»&#xa0;: ajoutez-la à la première ligne.</translation>
    </message>
    <message>
        <source>In {file}, sheet {sheet}: there are more than {most} rows: leave only those with questions or choices.</source>
        <translation>Dans {file}, feuille {sheet}&#xa0;: il y a plus de {most} lignes&#xa0;: ne laissez que celles avec des questions ou des choix.</translation>
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
        <source>Nobody is asked to guess the figure of “{finding}”: choose first what is to be guessed.</source>
        <translation>Personne ne doit estimer le chiffre de «&#xa0;{finding}&#xa0;»&#xa0;: choisissez d’abord ce qu’il faut estimer.</translation>
    </message>
    <message>
        <source>Nobody is counted yet: write how many people put these dots.</source>
        <translation>Personne n’est encore compté&#xa0;: écrivez combien de personnes ont mis ces gommettes.</translation>
    </message>
    <message>
        <source>Nothing can be written in {place}: choose another folder or ask for permission to write there.</source>
        <translation>Impossible d’écrire dans {place}&#xa0;: choisissez un autre dossier ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>One bundle holds {most} MB and {photos} photos, and this would be more: export the sessions one by one.</source>
        <translation>Un paquet contient au plus {most} Mo et {photos} photos, et ici c’est plus&#xa0;: exportez les sessions une par une.</translation>
    </message>
    <message>
        <source>Option {letter} has {dots} dots and {most} is the most for one option: take some away.</source>
        <translation>Le choix {letter} a {dots} gommettes et le maximum par choix est {most}&#xa0;: enlevez-en.</translation>
    </message>
    <message>
        <source>Option {letter} has {dots} dots and {people} people may put {most} on it: count again, or change how many people.</source>
        <translation>Le choix {letter} a {dots} gommettes et {people} personnes peuvent y en mettre {most}&#xa0;: recomptez ou modifiez le nombre de personnes.</translation>
    </message>
    <message>
        <source>Question {question} does not fit on one page: give it fewer or shorter choices, or split it.</source>
        <translation>La question {question} ne tient pas sur une page : donnez-lui moins de choix ou des choix plus courts, ou divisez-la.</translation>
    </message>
    <message>
        <source>Question {question} has no answers yet: a finding stands on a figure.</source>
        <translation>La question {question} n’a pas encore de réponses&#xa0;: un constat repose sur un chiffre.</translation>
    </message>
    <message>
        <source>Question {question} takes one choice: leave only one.</source>
        <translation>La question {question} demande un seul choix&#xa0;: n’en laissez qu’un.</translation>
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
        <source>Sheets of “{title}” are printed, so it cannot change any more: make a new version of it.</source>
        <translation>Des feuilles de “{title}” sont imprimées, il ne peut donc plus changer : faites-en une nouvelle version.</translation>
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
        <source>The end ({end}) lies before the start ({start}): change one of the two.</source>
        <translation>La fin ({end}) vient avant le début ({start})&#xa0;: modifiez l’une des deux dates.</translation>
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
        <source>The group “{group}” has {count} answers, and fewer than {least} are not shown apart.</source>
        <translation>Le groupe «&#xa0;{group}&#xa0;» a {count} réponses. Sous {least}, elles ne sont pas montrées à part.</translation>
    </message>
    <message>
        <source>The last action was in an anonymous session, and only the window it was done in can take it back: its order is written down nowhere.</source>
        <translation>La dernière action était dans une session anonyme. Seule la fenêtre où elle s’est faite peut l’annuler&#xa0;: son ordre n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>The photo {file} is damaged or incomplete: copy it again, or take it once more.</source>
        <translation>La photo {file} est abîmée ou incomplète&#xa0;: copiez-la de nouveau ou reprenez-la.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “{question}”: its questions are {names}.</source>
        <translation>Le questionnaire n’a pas de question «&#xa0;{question}&#xa0;»&#xa0;: ses questions sont {names}.</translation>
    </message>
    <message>
        <source>The session “{session}” has no voting round yet.</source>
        <translation>La session «&#xa0;{session}&#xa0;» n’a pas encore de tour de vote.</translation>
    </message>
    <message>
        <source>The session “{session}” keeps no names: leave the name out.</source>
        <translation>La session « {session} » ne garde pas de noms : laissez le nom vide.</translation>
    </message>
    <message>
        <source>The session “{session}” keeps no tables: leave the table out.</source>
        <translation>La session «&#xa0;{session}&#xa0;» ne garde pas les tables&#xa0;: laissez la table de côté.</translation>
    </message>
    <message>
        <source>The sheet {code} belongs to no questionnaire that is here: merge the bundle of the laptop that printed it, or look at the letters once more.</source>
        <translation>Le formulaire {code} n’est d’aucun questionnaire présent ici&#xa0;: fusionnez le paquet de l’ordinateur qui l’a imprimé, ou vérifiez encore les lettres.</translation>
    </message>
    <message>
        <source>The sheet {code} belongs to “{trajectory}”: open that trajectory to key it.</source>
        <translation>Le formulaire {code} est de «&#xa0;{trajectory}&#xa0;»&#xa0;: ouvrez ce parcours pour l’encoder.</translation>
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
        <source>There is nothing to merge: name another cluster.</source>
        <translation>Il n’y a rien à réunir&#xa0;: indiquez un autre groupe.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to split off: choose notes that lie in this cluster.</source>
        <translation>Il n’y a rien à séparer&#xa0;: choisissez des notes qui sont dans ce groupe.</translation>
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
        <source>What is kept of who wrote a note can only get less, and “{session}” keeps no more than that already.</source>
        <translation>On ne peut que garder moins sur l’auteur d’un billet, et « {session} » ne garde déjà pas plus que cela.</translation>
    </message>
    <message>
        <source>What this would rest on is no longer there: look at the list once more.</source>
        <translation>Ce sur quoi cela reposerait n’est plus là&#xa0;: regardez encore la liste.</translation>
    </message>
    <message>
        <source>You keyed {code} the first time: someone else keys it the second time.</source>
        <translation>Vous avez encodé {code} la première fois : quelqu’un d’autre l’encode la deuxième fois.</translation>
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
        <source>a photo that is not what its name says</source>
        <translation>une photo qui n’est pas ce que dit son nom</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>question de la salle</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>ballot layout</source>
        <translation>mise en page du bulletin</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>tirage</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>défi</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>question ou blocage</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>lien avec l’enquête</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>groupe de discussion</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>estimation</translation>
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
        <source>plan action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>response</source>
        <translation>jeu de réponses</translation>
    </message>
    <message>
        <source>scan page</source>
        <translation>page numérisée</translation>
    </message>
    <message>
        <source>script block</source>
        <translation>partie du déroulé</translation>
    </message>
    <message>
        <source>script template</source>
        <translation>modèle de déroulé</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>settled answer</source>
        <translation>réponse arrêtée</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>règlement d’une différence</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>sheet layout</source>
        <translation>mise en page de feuille</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>avis d’une table</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>swoart item</source>
        <translation>point SWO-ART</translation>
    </message>
    <message>
        <source>tally</source>
        <translation>comptage à la main</translation>
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
        <source>{code} was not keyed twice yet: there is nothing to settle.</source>
        <translation>{code} n’a pas encore été encodé deux fois : il n’y a rien à trancher.</translation>
    </message>
    <message>
        <source>{dots} dots were counted and {people} people may give {most}: count again, or change how many people.</source>
        <translation>{dots} gommettes sont comptées et {people} personnes peuvent en donner {most}&#xa0;: recomptez ou modifiez le nombre de personnes.</translation>
    </message>
    <message>
        <source>{file} has more than {most} million pixels, more than a photo can have: make it smaller first.</source>
        <translation>{file} a plus de {most} millions de pixels, plus qu’une photo ne peut avoir&#xa0;: réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”: an XLSForm has its questions in a sheet of that name.</source>
        <translation>{file} n’a pas de feuille «&#xa0;{sheet}&#xa0;»&#xa0;: dans un XLSForm, les questions sont dans une feuille de ce nom.</translation>
    </message>
    <message>
        <source>{file} is empty: choose the file with the questions in it.</source>
        <translation>{file} est vide&#xa0;: choisissez le fichier qui contient les questions.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a bundle can be: choose a file that buurtdesk wrote.</source>
        <translation>{file} dépasse {most} Mo, plus qu’un paquet ne peut faire&#xa0;: choisissez un fichier écrit par buurtdesk.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a photo can be: choose a smaller one.</source>
        <translation>{file} dépasse {most} Mo, plus qu’une photo ne peut faire&#xa0;: choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, more than a questionnaire can be: leave only the sheets with words in it.</source>
        <translation>{file} dépasse {most} Mo, plus qu’un questionnaire ne peut faire&#xa0;: n’y laissez que les feuilles avec du texte.</translation>
    </message>
    <message>
        <source>{file} is not a buurtdesk bundle: choose a file that ends in .bdz.</source>
        <translation>{file} n’est pas un paquet de buurtdesk&#xa0;: choisissez un fichier qui finit par .bdz.</translation>
    </message>
    <message>
        <source>{file} is not a photo that buurtdesk can read: choose a JPEG or a PNG file.</source>
        <translation>{file} n’est pas une photo que buurtdesk peut lire&#xa0;: choisissez un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{file} is not a whole XLSForm ({fault}): mend that and import it again.</source>
        <translation>{file} n’est pas un XLSForm complet ({fault})&#xa0;: corrigez cela et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook that can be read: save it again as .xlsx, without a password.</source>
        <translation>{file} n’est pas un classeur Excel lisible&#xa0;: enregistrez-le de nouveau en .xlsx, sans mot de passe.</translation>
    </message>
    <message>
        <source>{first} and {second} do not have the same answers, so they cannot be laid side by side.</source>
        <translation>{first} et {second} n’ont pas les mêmes réponses&#xa0;: on ne peut pas les mettre côte à côte.</translation>
    </message>
    <message>
        <source>{folder} holds a library that is not a demo: choose another folder with --out.</source>
        <translation>{folder} contient une bibliothèque qui n’est pas une démo&#xa0;: choisissez un autre dossier avec --out.</translation>
    </message>
    <message>
        <source>{name} keyed this sheet: someone else settles what the two read differently.</source>
        <translation>{name} a encodé ce formulaire : quelqu’un d’autre tranche les différences.</translation>
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
        <source>{value} cannot be an answer to question {question}: it must be between {least} and {most}.</source>
        <translation>{value} ne peut pas répondre à la question {question}&#xa0;: il faut un nombre entre {least} et {most}.</translation>
    </message>
    <message>
        <source>{value} is not a number that fits here: use 0 to {most}.</source>
        <translation>{value} n’est pas un nombre qui convient ici&#xa0;: utilisez 0 à {most}.</translation>
    </message>
    <message>
        <source>{value} is not a percentage: write a number from 0 to 100.</source>
        <translation>{value} n’est pas un pourcentage&#xa0;: écrivez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>{value} participants cannot be right: write a number from 0 to {most}.</source>
        <translation>{value} participants, ce n’est pas possible&#xa0;: écrivez un nombre de 0 à {most}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code of a sheet: look at the letters once more, the last one checks the others.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas le code d’un formulaire&#xa0;: vérifiez les lettres, la dernière contrôle les autres.</translation>
    </message>
    <message>
        <source>“{finding}” has no share that can be guessed: it needs a figure with answers to choose from.</source>
        <translation>«&#xa0;{finding}&#xa0;» n’a pas de part à estimer&#xa0;: il faut un chiffre avec des réponses au choix.</translation>
    </message>
    <message>
        <source>“{letters}” is in none of the fonts of the poster: take it out of finding {number}.</source>
        <translation>«&#xa0;{letters}&#xa0;» n’est dans aucune police de l’affiche&#xa0;: enlevez-le du constat {number}.</translation>
    </message>
    <message>
        <source>“{letters}” is in none of the fonts of the printed sheet: take it out of the questionnaire.</source>
        <translation>«&#xa0;{letters}&#xa0;» n’est dans aucune police du formulaire imprimé&#xa0;: enlevez-le du questionnaire.</translation>
    </message>
    <message>
        <source>“{letter}” is not an option of this round: use the letters {first} to {last}.</source>
        <translation>«&#xa0;{letter}&#xa0;» n’est pas un choix de ce tour&#xa0;: utilisez les lettres {first} à {last}.</translation>
    </message>
    <message>
        <source>“{session}” has no finding {number}: its findings are 1 to {most}.</source>
        <translation>«&#xa0;{session}&#xa0;» n’a pas de constat {number}&#xa0;: ses constats vont de 1 à {most}.</translation>
    </message>
    <message>
        <source>“{session}” has no findings to print yet.</source>
        <translation>«&#xa0;{session}&#xa0;» n’a pas encore de constats à imprimer.</translation>
    </message>
    <message>
        <source>“{session}” has no script yet: add a block or start from a template.</source>
        <translation>«&#xa0;{session}&#xa0;» n’a pas encore de déroulé&#xa0;: ajoutez une partie ou partez d’un modèle.</translation>
    </message>
    <message>
        <source>“{session}” is not a validation workshop, so no finding can be laid before it.</source>
        <translation>«&#xa0;{session}&#xa0;» n’est pas un atelier de validation&#xa0;: on ne peut pas y présenter de constat.</translation>
    </message>
    <message>
        <source>“{session}” is not an idea workshop, so this cannot be done there.</source>
        <translation>«&#xa0;{session}&#xa0;» n’est pas un atelier d’idées&#xa0;: ce n’est pas possible là.</translation>
    </message>
    <message>
        <source>“{session}” is not an info moment, so no questions from the room are kept there.</source>
        <translation>«&#xa0;{session}&#xa0;» n’est pas une séance d’info&#xa0;: on n’y garde pas de questions de la salle.</translation>
    </message>
    <message>
        <source>“{text}” is no count of a group: write it as GROUP=NUMBER, with a group out of {groups}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas le nombre d’un groupe&#xa0;: écrivez GROUPE=NOMBRE, avec un groupe parmi {groups}.</translation>
    </message>
    <message>
        <source>“{text}” is not a count: write LETTER=NUMBER.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un comptage&#xa0;: écrivez LETTRE=NOMBRE.</translation>
    </message>
    <message>
        <source>“{text}” is not an answer: write QUESTION=VALUE.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une réponse&#xa0;: écrivez QUESTION=VALEUR.</translation>
    </message>
    <message>
        <source>“{title}” has been printed and cannot change any more: import the change as a new questionnaire.</source>
        <translation>«&#xa0;{title}&#xa0;» est imprimé et ne peut plus changer&#xa0;: importez la modification comme nouveau questionnaire.</translation>
    </message>
    <message>
        <source>“{title}” has no questions to print yet.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas encore de questions à imprimer.</translation>
    </message>
    <message>
        <source>“{title}” is not there in “{language}”: choose from {languages}.</source>
        <translation>«&#xa0;{title}&#xa0;» n’existe pas en «&#xa0;{language}&#xa0;»&#xa0;: choisissez parmi {languages}.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice of question {question}: use {names}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un choix de la question {question}&#xa0;: utilisez {names}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date: write day, month and year.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#xa0;: écrivez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>“{value}” is not a day and a time: write it as 2026-11-12T19:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un jour et une heure&#xa0;: écrivez-le comme 2026-11-12T19:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a day: question {question} asks for one, such as 14/3/2026.</source>
        <translation>“{value}” n’est pas un jour : la question {question} en demande un, par exemple 14/3/2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a number: question {question} asks for one.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre&#xa0;: la question {question} en demande un.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language: use letters such as tr, ar or fr.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas le code d’une langue&#xa0;: utilisez des lettres comme tr, ar ou fr.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of this is used.</source>
        <translation>Tout ceci est utilisé.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>Evidence that is not used yet</source>
        <translation>Appuis pas encore utilisés</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>This item rests on nothing yet. Drag a piece of evidence onto it.</source>
        <translation>Ce point ne repose encore sur rien. Glissez un appui dessus.</translation>
    </message>
    <message>
        <source>What residents and services say comes here: findings, notes, quotes, bottlenecks.</source>
        <translation>Ce que disent les habitants et les services vient ici&#xa0;: constats, notes, citations, blocages.</translation>
    </message>
    <message>
        <source>What the item rests on</source>
        <translation>Ce sur quoi repose le point</translation>
    </message>
    <message>
        <source>in an area</source>
        <translation>une case</translation>
    </message>
    <message>
        <source>under the item</source>
        <translation>sous le point</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Delete this finding</source>
        <translation>Supprimer ce constat</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Plus tôt dans la liste</translation>
    </message>
    <message>
        <source>First guess, then discuss</source>
        <translation>Estimer d’abord, puis discuter</translation>
    </message>
    <message>
        <source>From the room</source>
        <translation>De la salle</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Plus tard dans la liste</translation>
    </message>
    <message>
        <source>Let the tables guess first</source>
        <translation>Les tables estiment d’abord</translation>
    </message>
    <message>
        <source>More with this finding</source>
        <translation>Plus avec ce constat</translation>
    </message>
    <message>
        <source>Show the figure straight away</source>
        <translation>Montrer le chiffre tout de suite</translation>
    </message>
    <message>
        <source>This is how we write it down</source>
        <translation>Voici comment nous l’écrivons</translation>
    </message>
    <message>
        <source>What the tables guess</source>
        <translation>Estimations des tables</translation>
    </message>
    <message>
        <source>What the tables say</source>
        <translation>Avis des tables</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>the room guessed {figure}</source>
        <translation>la salle a estimé {figure}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Add a finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>From the room</source>
        <translation>De la salle</translation>
    </message>
    <message>
        <source>From the survey…</source>
        <translation>De l’enquête…</translation>
    </message>
    <message>
        <source>Print posters for the tables</source>
        <translation>Imprimer des affiches pour les tables</translation>
    </message>
    <message>
        <source>Residents bring it up: it does not come from the data.</source>
        <translation>Des habitants en parlent&#xa0;: cela ne vient pas des chiffres.</translation>
    </message>
    <message>
        <source>from the room</source>
        <translation>de la salle</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
</context>
<context>
    <name>FocusGroups</name>
    <message>
        <source>Focus group deleted</source>
        <translation>Groupe de discussion supprimé</translation>
    </message>
    <message>
        <source>Quote deleted</source>
        <translation>Citation supprimée</translation>
    </message>
</context>
<context>
    <name>FocusGroupsRoom</name>
    <message>
        <source>Focus groups</source>
        <translation>Groupes de discussion</translation>
    </message>
    <message>
        <source>New focus group</source>
        <translation>Nouveau groupe de discussion</translation>
    </message>
    <message>
        <source>No focus groups yet</source>
        <translation>Pas encore de groupes de discussion</translation>
    </message>
    <message>
        <source>With whom do you talk apart, because few of them fill in a survey or come to a workshop?</source>
        <translation>Avec qui parlez-vous à part, parce que peu remplissent une enquête ou viennent à un atelier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FromSurvey</name>
    <message>
        <source>The chart draws itself. You can word each finding afterwards.</source>
        <translation>Le graphique se dessine tout seul. Vous pourrez ensuite écrire chaque constat.</translation>
    </message>
    <message>
        <source>Which results do you lay before the room?</source>
        <translation>Quels résultats présentez-vous à la salle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FromSurveyQuestion</name>
    <message>
        <source>A finding each</source>
        <translation>Un constat par question</translation>
    </message>
    <message>
        <source>By group: {question}</source>
        <translation>Par groupe&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment&#xa0;?</translation>
    </message>
    <message>
        <source>Let the tables guess the figure first</source>
        <translation>Les tables estiment d’abord le chiffre</translation>
    </message>
    <message>
        <source>Side by side in one finding</source>
        <translation>Côte à côte dans un constat</translation>
    </message>
    <message>
        <source>{answers}, there already</source>
        <translation>{answers}, déjà là</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>For instance: single parents</source>
        <translation>Par exemple&#xa0;: parents seuls</translation>
    </message>
    <message>
        <source>Here stands the focus group that you choose, with its quotes.</source>
        <translation>Ici, vous voyez le groupe choisi, avec ses citations.</translation>
    </message>
    <message>
        <source>How many, never who</source>
        <translation>Combien, jamais qui</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Pas encore de citations</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes bring figures to life. Write down what was said, never by whom.</source>
        <translation>Les citations donnent vie aux chiffres. Notez ce qui a été dit, jamais par qui.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>What someone said, word for word</source>
        <translation>Ce que quelqu’un a dit, mot pour mot</translation>
    </message>
    <message>
        <source>What stood out in the conversation</source>
        <translation>Ce qui ressort de la conversation</translation>
    </message>
    <message>
        <source>What we noted</source>
        <translation>Ce que nous avons noté</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>GuessRow</name>
    <message>
        <source>Guess of {table}, in percent</source>
        <translation>Estimation, {table}, en pour cent</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message>
        <source>Show guesses and figure  (F9)</source>
        <translation>Dévoiler le chiffre  (F9)</translation>
    </message>
    <message>
        <source>The room guessed {guessed} %, it is {figure} %.</source>
        <translation>La salle a estimé {guessed}&#xa0;%, c’est {figure}&#xa0;%.</translation>
    </message>
    <message>
        <source>What share said “{answers}”? Digits, then Enter.</source>
        <translation>Quelle part a dit «&#xa0;{answers}&#xa0;»&#xa0;? Tapez les chiffres, puis Enter.</translation>
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
        <source>Scanned ballots wait to be looked at: until then they do not count.</source>
        <translation>Des bulletins scannés attendent d’être vérifiés&#xa0;: d’ici là, ils ne comptent pas.</translation>
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
        <source>Photo taken away</source>
        <translation>Photo enlevée</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Make one: then its script can be written, and what residents ask is kept.</source>
        <translation>Créez-en une&#xa0;: vous écrivez alors le déroulé et nous gardons ce que les habitants demandent.</translation>
    </message>
    <message>
        <source>New info moment</source>
        <translation>Nouvelle séance d’info</translation>
    </message>
    <message>
        <source>No info moment yet</source>
        <translation>Pas encore de séance d’info</translation>
    </message>
    <message>
        <source>Of who comes only the number is kept</source>
        <translation>Des présents, nous ne gardons que le nombre</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Question supprimée</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conserver ainsi</translation>
    </message>
</context>
<context>
    <name>KeepScans</name>
    <message>
        <source>For good</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>How long are pictures of the pages kept?</source>
        <translation>Combien de temps garder les images des pages ?</translation>
    </message>
    <message>
        <source>Not at all: only what the boxes say</source>
        <translation>Pas du tout : seulement ce que disent les cases</translation>
    </message>
    <message>
        <source>Pictures of the pages are kept for good.</source>
        <translation>Les images des pages sont gardées pour toujours.</translation>
    </message>
    <message>
        <source>Pictures of the pages are kept until {day}.</source>
        <translation>Les images des pages sont gardées jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Pictures of the pages are not kept.</source>
        <translation>Les images des pages ne sont pas gardées.</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What the sheets say stays in any case. Pictures that go, go for good.</source>
        <translation>Ce que disent les feuilles reste dans tous les cas. Les images effacées le sont pour toujours.</translation>
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
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>add a question, a bottleneck or a service</source>
        <translation>ajouter une question, un blocage ou un service</translation>
    </message>
    <message>
        <source>add, and in the list: open</source>
        <translation>ajouter&#xa0;; dans la liste&#xa0;: ouvrir</translation>
    </message>
    <message>
        <source>add; on a row: change it</source>
        <translation>ajouter&#xa0;; sur une ligne&#xa0;: modifier</translation>
    </message>
    <message>
        <source>also in another cluster</source>
        <translation>aussi dans un autre groupe</translation>
    </message>
    <message>
        <source>another table</source>
        <translation>une autre table</translation>
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
        <source>choose with the arrows</source>
        <translation>choisir avec les flèches</translation>
    </message>
    <message>
        <source>choose; where there are more than nine, two digits</source>
        <translation>choisir ; s’il y en a plus de neuf, deux chiffres</translation>
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
        <source>earlier or later in the list</source>
        <translation>plus tôt ou plus tard dans la liste</translation>
    </message>
    <message>
        <source>freeze or hide the room’s screen</source>
        <translation>figer ou masquer l’écran de la salle</translation>
    </message>
    <message>
        <source>freeze the room’s screen</source>
        <translation>figer l’écran de la salle</translation>
    </message>
    <message>
        <source>from the field to the list</source>
        <translation>du champ vers la liste</translation>
    </message>
    <message>
        <source>from the reason to a quote</source>
        <translation>de la raison à une citation</translation>
    </message>
    <message>
        <source>held while dragging: move freely</source>
        <translation>tenir en glissant&#xa0;: déplacer librement</translation>
    </message>
    <message>
        <source>held while dropping: also in this cluster</source>
        <translation>tenir en lâchant&#xa0;: aussi dans ce groupe</translation>
    </message>
    <message>
        <source>hide the room’s screen</source>
        <translation>masquer l’écran de la salle</translation>
    </message>
    <message>
        <source>hide the selected notes from the room, or show them again</source>
        <translation>cacher les notes choisies à la salle, ou les remontrer</translation>
    </message>
    <message>
        <source>in a long text: new line</source>
        <translation>dans un texte long : nouvelle ligne</translation>
    </message>
    <message>
        <source>key the tables</source>
        <translation>encoder les tables</translation>
    </message>
    <message>
        <source>lay the wall in order</source>
        <translation>ranger le mur</translation>
    </message>
    <message>
        <source>let the clock stand still, or go on</source>
        <translation>arrêter l’horloge, ou continuer</translation>
    </message>
    <message>
        <source>loose notes beside each other</source>
        <translation>notes isolées côte à côte</translation>
    </message>
    <message>
        <source>loose notes under each other</source>
        <translation>notes isolées l’une sous l’autre</translation>
    </message>
    <message>
        <source>merge the cluster with another one</source>
        <translation>réunir le groupe avec un autre</translation>
    </message>
    <message>
        <source>move up or down</source>
        <translation>monter ou descendre</translation>
    </message>
    <message>
        <source>name the clusters one by one</source>
        <translation>nommer les groupes un par un</translation>
    </message>
    <message>
        <source>new item in this area</source>
        <translation>nouveau point dans cette case</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <source>on a note: show its photo</source>
        <translation>sur une note&#xa0;: montrer sa photo</translation>
    </message>
    <message>
        <source>photo of the paper note</source>
        <translation>photo de la note en papier</translation>
    </message>
    <message>
        <source>previous question; in a ranking first the last rank back</source>
        <translation>question précédente ; dans un classement d’abord la dernière place</translation>
    </message>
    <message>
        <source>put the chosen piece or item in an area</source>
        <translation>mettre l’appui ou le point choisi dans une case</translation>
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
        <source>show the room the finding, the guesses, its outcome</source>
        <translation>montrer à la salle le constat, les estimations, sa conclusion</translation>
    </message>
    <message>
        <source>show the room the welcome</source>
        <translation>montrer l’accueil à la salle</translation>
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
        <source>something else stands on the sheet</source>
        <translation>il est écrit autre chose sur le formulaire</translation>
    </message>
    <message>
        <source>spread loose notes evenly</source>
        <translation>répartir les notes isolées</translation>
    </message>
    <message>
        <source>suggest clusters</source>
        <translation>proposer des groupes</translation>
    </message>
    <message>
        <source>table of the note</source>
        <translation>table de la note</translation>
    </message>
    <message>
        <source>take back what the table said</source>
        <translation>enlever ce que la table a dit</translation>
    </message>
    <message>
        <source>the room’s screen one step on or back</source>
        <translation>écran de la salle&#xa0;: une étape en avant ou en arrière</translation>
    </message>
    <message>
        <source>the same, where text is typed</source>
        <translation>la même chose, là où l’on tape du texte</translation>
    </message>
    <message>
        <source>the script of the evening, and back</source>
        <translation>vers le déroulé de la soirée, et retour</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>to another sheet; what was keyed is kept</source>
        <translation>vers un autre formulaire&#xa0;; ce qui est encodé reste enregistré</translation>
    </message>
    <message>
        <source>to the area beside it</source>
        <translation>vers la case d’à côté</translation>
    </message>
    <message>
        <source>to the difference before</source>
        <translation>à la différence précédente</translation>
    </message>
    <message>
        <source>to the info moments</source>
        <translation>vers les séances d’info</translation>
    </message>
    <message>
        <source>to the next difference</source>
        <translation>à la différence suivante</translation>
    </message>
    <message>
        <source>to the next part of the evening</source>
        <translation>vers la partie suivante de la soirée</translation>
    </message>
    <message>
        <source>to the next table</source>
        <translation>vers la table suivante</translation>
    </message>
    <message>
        <source>to the overview and the eight steps</source>
        <translation>vers l’aperçu et les huit étapes</translation>
    </message>
    <message>
        <source>translation beside the note</source>
        <translation>traduction à côté de la note</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>what the table guesses, in percent</source>
        <translation>l’estimation de la table, en pour cent</translation>
    </message>
    <message>
        <source>what the table says, then its reason</source>
        <translation>ce que dit la table, puis sa raison</translation>
    </message>
    <message>
        <source>what this one read is right</source>
        <translation>ce que celui-ci a lu est juste</translation>
    </message>
    <message>
        <source>while typing: show the note that looks like it</source>
        <translation>en tapant&#xa0;: montrer la note qui ressemble</translation>
    </message>
    <message>
        <source>write the finding down differently</source>
        <translation>écrire le constat autrement</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurde</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
</context>
<context>
    <name>LastBallot</name>
    <message>
        <source>Ballot {number}: {letters}</source>
        <translation>Bulletin {number}&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blanc</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ListingModel</name>
    <message>
        <source>Loose notes</source>
        <translation>Notes isolées</translation>
    </message>
    <message>
        <source>also in {names}</source>
        <translation>aussi dans {names}</translation>
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
    <name>Lists</name>
    <message>
        <source>About “{finding}”</source>
        <translation>Sur «&#xa0;{finding}&#xa0;»</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Aspirations</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Cluster with dots</source>
        <translation>Groupe avec gommettes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Needs an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Pas encore discuté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note with dots</source>
        <translation>Note avec gommettes</translation>
    </message>
    <message>
        <source>Nuanced</source>
        <translation>Nuancé</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>SWO-ART</source>
        <translation>SWO-ART</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Faiblesses</translation>
    </message>
    <message>
        <source>What already shows that it works?</source>
        <translation>Qu’est-ce qui montre déjà que cela marche&#xa0;?</translation>
    </message>
    <message>
        <source>What do people dream of?</source>
        <translation>De quoi rêvent les gens&#xa0;?</translation>
    </message>
    <message>
        <source>What does not go well?</source>
        <translation>Qu’est-ce qui ne va pas bien&#xa0;?</translation>
    </message>
    <message>
        <source>What goes well in the neighbourhood?</source>
        <translation>Qu’est-ce qui va bien dans le quartier&#xa0;?</translation>
    </message>
    <message>
        <source>What is coming that can harm?</source>
        <translation>Qu’est-ce qui vient et peut nuire&#xa0;?</translation>
    </message>
    <message>
        <source>What is coming that can help?</source>
        <translation>Qu’est-ce qui vient et peut aider&#xa0;?</translation>
    </message>
    <message>
        <source>from the room</source>
        <translation>de la salle</translation>
    </message>
    <message>
        <source>guessed {guessed} %, was {share} %</source>
        <translation>estimé {guessed}&#xa0;%, en fait {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image …</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Enlever le logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
</context>
<context>
    <name>LongPage</name>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ballot {code}</source>
        <translation>Bulletin {code}</translation>
    </message>
    <message>
        <source>Count this ballot</source>
        <translation>Compter ce bulletin</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas compter</translation>
    </message>
    <message>
        <source>The room sees this screen: look at the ballots once it no longer does.</source>
        <translation>La salle voit cet écran&#xa0;: vérifiez les bulletins quand elle ne le voit plus.</translation>
    </message>
    <message>
        <source>another ballot</source>
        <translation>autre bulletin</translation>
    </message>
    <message>
        <source>count it</source>
        <translation>compter</translation>
    </message>
    <message>
        <source>dot on or off</source>
        <translation>gommette ou non</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>aucune option</translation>
    </message>
    <message>
        <source>{dots}, at most {most}</source>
        <translation>{dots}, {most} au plus</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>The room’s screen is not open</source>
        <translation>L’écran de la salle n’est pas ouvert</translation>
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
    <name>NameField</name>
    <message>
        <source>There is already one of this name: choose another one.</source>
        <translation>Ce nom est déjà pris&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Every cluster has a name.</source>
        <translation>Chaque groupe a un nom.</translation>
    </message>
    <message>
        <source>That were all; some have no name yet.</source>
        <translation>C’était tout&#xa0;; certains n’ont pas encore de nom.</translation>
    </message>
    <message>
        <source>There are no clusters yet.</source>
        <translation>Il n’y a pas encore de groupes.</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>0 keeps no tables</source>
        <translation>0&#xa0;: sans tables</translation>
    </message>
    <message>
        <source>0: the room speaks as one</source>
        <translation>0&#xa0;: la salle parle d’une voix</translation>
    </message>
    <message>
        <source>A new info moment</source>
        <translation>Une nouvelle séance d’info</translation>
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
        <source>Give it a title.</source>
        <translation>Donnez un titre.</translation>
    </message>
    <message>
        <source>How many tables?</source>
        <translation>Combien de tables&#xa0;?</translation>
    </message>
    <message>
        <source>Make the info moment</source>
        <translation>Créer la séance</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Créer l’atelier</translation>
    </message>
    <message>
        <source>Of who comes only the number is kept, of who asks nothing.</source>
        <translation>Des présents, nous ne gardons que le nombre. De ceux qui posent une question, rien.</translation>
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
        <source>by {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>hidden from the room</source>
        <translation>cachée à la salle</translation>
    </message>
    <message>
        <source>in cluster {names}</source>
        <translation>dans le groupe {names}</translation>
    </message>
    <message>
        <source>in translation: {text}</source>
        <translation>en traduction&#xa0;: {text}</translation>
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
    <name>OutQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Pas encore distribuées</translation>
    </message>
    <message>
        <source>They are out</source>
        <translation>Elles sont distribuées</translation>
    </message>
    <message>
        <source>When did these sheets go out, and how many?</source>
        <translation>Quand ces feuilles ont-elles été distribuées, et combien ?</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Added to</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Nuanced</source>
        <translation>Nuancé</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add a question behind this one (Ctrl+Enter)</source>
        <translation>Ajouter une question après celle-ci (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Title, introduction, foot</source>
        <translation>Titre, introduction, pied</translation>
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
        <source>Look</source>
        <translation>Voir</translation>
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
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <source>Plan one</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Residents hear what is going on and ask</source>
        <translation>Les habitants s’informent et posent des questions</translation>
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
    <name>PageView</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Quelle photo&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Photo of the note: {text}</source>
        <translation>Photo de la note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>This photo is not on this laptop yet: merge a bundle of the laptop that took it.</source>
        <translation>Cette photo n’est pas encore sur cet ordinateur&#xa0;: fusionnez un paquet de l’ordinateur qui l’a prise.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Nothing written there? Press Enter once more.</source>
        <translation>Rien d’écrit là ? Appuyez encore une fois sur Entrée.</translation>
    </message>
    <message>
        <source>There is no choice {digit} here.</source>
        <translation>Il n’y a pas de choix {digit} ici.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence of {count} words: make two of it.</source>
        <translation>Une phrase de {count} mots : faites-en deux.</translation>
    </message>
    <message>
        <source>The aim is {level}: everyone can read that.</source>
        <translation>Le but est {level} : tout le monde peut lire cela.</translation>
    </message>
    <message>
        <source>Twice a no in one sentence: say it without.</source>
        <translation>Deux fois non dans une phrase : dites-le sans.</translation>
    </message>
    <message>
        <source>“{text}” asks two things: ask one.</source>
        <translation>“{text}” demande deux choses : demandez-en une.</translation>
    </message>
    <message>
        <source>“{text}” is a long word: is there a shorter one?</source>
        <translation>“{text}” est un mot long : en existe-t-il un plus court ?</translation>
    </message>
    <message>
        <source>“{text}”: rather “{plainer}”.</source>
        <translation>“{text}” : plutôt “{plainer}”.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Action supprimée</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>Action for: {challenge}</source>
        <translation>Action pour&#xa0;: {challenge}</translation>
    </message>
    <message>
        <source>Actions by challenge</source>
        <translation>Actions par défi</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Pas encore d’actions</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Under no challenge</source>
        <translation>Sans défi</translation>
    </message>
    <message>
        <source>What is going to be done, by whom and by when? Begin with one action.</source>
        <translation>Que va-t-on faire, qui et pour quand&#xa0;? Commencez par une action.</translation>
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
    <name>PosterPrinting</name>
    <message>
        <source>Making the posters</source>
        <translation>Création des affiches</translation>
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
        <translation>Elles sont à l’imprimante.</translation>
    </message>
    <message>
        <source>Where to put the posters?</source>
        <translation>Où mettre les affiches&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PosterQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>One page a finding, with its chart and room to stick dots and write.</source>
        <translation>Une page par constat, avec son graphique et de la place pour coller des gommettes et écrire.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Which posters, and how large?</source>
        <translation>Quelles affiches, et de quelle taille&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For instance: the market</source>
        <translation>Par exemple&#xa0;: le marché</translation>
    </message>
    <message>
        <source>How many sheets, and in which language?</source>
        <translation>Combien de formulaires, et en quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>How many sheets?</source>
        <translation>Combien de formulaires&#xa0;?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large print, for who reads small letters with difficulty</source>
        <translation>Grands caractères, pour qui lit difficilement les petits</translation>
    </message>
    <message>
        <source>Loose slips too, for who wants to hear more: a PDF of its own, without code</source>
        <translation>Aussi des talons séparés, pour qui veut en savoir plus : un PDF à part, sans code</translation>
    </message>
    <message>
        <source>Once sheets are printed, the questions cannot change any more. Undo is possible.</source>
        <translation>Après l’impression, les questions ne peuvent plus changer. Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>What do you call these sheets?</source>
        <translation>Comment appelez-vous ces formulaires&#xa0;?</translation>
    </message>
    <message>
        <source>Where are they handed out?</source>
        <translation>Où sont-ils distribués&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Making the sheets</source>
        <translation>Création des formulaires</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Stopped. No sheets were made.</source>
        <translation>Arrêté. Aucun formulaire n’a été créé.</translation>
    </message>
    <message>
        <source>They are with the printer.</source>
        <translation>Ils sont à l’imprimante.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where to put the sheets?</source>
        <translation>Où mettre les formulaires&#xa0;?</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>grands caractères</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>talons</translation>
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
        <source>Choose one number together. Then you see what the residents said.</source>
        <translation>Choisissez ensemble un nombre. Vous verrez ensuite ce que les habitants ont dit.</translation>
    </message>
    <message>
        <source>Do you recognise this? Why, or why not?</source>
        <translation>Vous y reconnaissez-vous&#xa0;? Pourquoi, ou pourquoi pas&#xa0;?</translation>
    </message>
    <message>
        <source>Finding {number} of {total}</source>
        <translation>Constat {number} sur {total}</translation>
    </message>
    <message>
        <source>Finding {number} of {total}, from the room</source>
        <translation>Constat {number} sur {total}, de la salle</translation>
    </message>
    <message>
        <source>How many percent said {answers}, do you think?</source>
        <translation>À votre avis, quel pourcentage a dit {answers}&#xa0;?</translation>
    </message>
    <message>
        <source>It was laid before you as</source>
        <translation>Au départ, c’était écrit ainsi</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Tout juste</translation>
    </message>
    <message>
        <source>Our question to you</source>
        <translation>Notre question pour vous</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Screen {page} of {pages}</source>
        <translation>Écran {page} sur {pages}</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>Merci de votre présence</translation>
    </message>
    <message>
        <source>The result comes when everyone is done.</source>
        <translation>Le résultat vient quand tout le monde a fini.</translation>
    </message>
    <message>
        <source>This is how we write it down</source>
        <translation>Voici comment nous l’écrivons</translation>
    </message>
    <message>
        <source>This is what you chose</source>
        <translation>Voici vos choix</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Trop serré</translation>
    </message>
    <message>
        <source>We asked the residents</source>
        <translation>Nous avons demandé aux habitants</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What residents said</source>
        <translation>Ce que disent les habitants</translation>
    </message>
    <message>
        <source>What should come first for you?</source>
        <translation>Quelles sont vos priorités&#xa0;?</translation>
    </message>
    <message>
        <source>What you said goes along into the plan for the neighbourhood.</source>
        <translation>Ce que vous avez dit va dans le plan pour le quartier.</translation>
    </message>
    <message>
        <source>What you thought</source>
        <translation>Ce que vous pensiez</translation>
    </message>
    <message>
        <source>You may put as many dots as you like.</source>
        <translation>Mettez autant de gommettes que vous voulez.</translation>
    </message>
    <message>
        <source>in the middle {figure}</source>
        <translation>au milieu {figure}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«&#xa0;{answer}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Suggested clusters</source>
        <translation>Groupes proposés</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Make a finding</source>
        <translation>Créer un constat</translation>
    </message>
    <message>
        <source>Make a finding: {question}</source>
        <translation>Créer un constat&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>À tous</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>One a line. End it with a colon, as in “Other:”, for a line to write on.</source>
        <translation>Un par ligne. Terminez par deux-points, comme “Autre :”, pour une ligne où écrire.</translation>
    </message>
    <message>
        <source>Only after question {number}</source>
        <translation>Seulement après la question {number}</translation>
    </message>
    <message>
        <source>Only with these answers</source>
        <translation>Seulement avec ces réponses</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Words beside the box</source>
        <translation>Mots à côté de la case</translation>
    </message>
    <message>
        <source>Write a number here, or nothing.</source>
        <translation>Écrivez ici un nombre, ou rien.</translation>
    </message>
</context>
<context>
    <name>QuestionKinds</name>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heading or text to read</source>
        <translation>Titre ou texte à lire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Own words, long</source>
        <translation>Texte libre, long</translation>
    </message>
    <message>
        <source>Own words, short</source>
        <translation>Texte libre, court</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Sentence of the scale above</source>
        <translation>Phrase de l’échelle au-dessus</translation>
    </message>
    <message>
        <source>Sentences on one scale</source>
        <translation>Phrases sur une échelle</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Pas rempli</translation>
    </message>
    <message>
        <source>Nothing filled in? Press {key}, or Enter once more.</source>
        <translation>Rien de rempli ? Appuyez sur {key}, ou encore une fois sur Entrée.</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Question {number} sur {total}</translation>
    </message>
    <message>
        <source>The sheet asks for an answer here. Nothing filled in? Press {key}, or Enter once more.</source>
        <translation>Le formulaire demande une réponse ici. Rien de rempli ? Appuyez sur {key}, ou encore une fois sur Entrée.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>QuestionnaireList</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Add this question</source>
        <translation>Ajouter la question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer, or who will answer it and when</source>
        <translation>Réponse, ou qui répondra et quand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions from the room</source>
        <translation>Questions de la salle</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Write down a question from the room</source>
        <translation>Notez une question de la salle</translation>
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
    <name>RankPage</name>
    <message>
        <source>Leave rank open</source>
        <translation>Laisser la place vide</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>This one has place {rank} already.</source>
        <translation>Ce choix a déjà la place {rank}.</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Back to the differences</source>
        <translation>Retour aux différences</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>How many errors are there?</source>
        <translation>Combien d’erreurs y a-t-il ?</translation>
    </message>
    <message>
        <source>Keyed once</source>
        <translation>Encodé une fois</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>So many of every 1,000 fields are wrong. Now: what is not settled, and a guess at what nobody saw.</source>
        <translation>Autant de champs sur 1 000 sont faux. Maintenant : ce qui n’est pas tranché, plus une estimation de ce que personne n’a vu.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Add sentences under it</source>
        <translation>Ajoutez des phrases en dessous</translation>
    </message>
    <message>
        <source>Is asked after an answer that is not there</source>
        <translation>Est posée après une réponse qui n’existe pas</translation>
    </message>
    <message>
        <source>Not all answers are there in {language}</source>
        <translation>Toutes les réponses ne sont pas en {language}</translation>
    </message>
    <message>
        <source>Not there yet in {language}</source>
        <translation>Pas encore en {language}</translation>
    </message>
    <message>
        <source>Stands under no scale</source>
        <translation>N’est sous aucune échelle</translation>
    </message>
    <message>
        <source>The least is more than the most</source>
        <translation>Le minimum dépasse le maximum</translation>
    </message>
    <message>
        <source>Write at least two answers</source>
        <translation>Écrivez au moins deux réponses</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>Écrivez les réponses</translation>
    </message>
    <message>
        <source>Write the question</source>
        <translation>Écrivez la question</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Donnez un titre.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Quel est le nouveau nom&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RenameAreas</name>
    <message>
        <source>A name that you leave empty stays the usual one.</source>
        <translation>Si vous laissez un nom vide, le nom habituel reste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename the areas</source>
        <translation>Renommer les cases</translation>
    </message>
    <message>
        <source>What are the areas called here?</source>
        <translation>Comment s’appellent les cases ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Dealt with: clear the list</source>
        <translation>C’est réglé : vider la liste</translation>
    </message>
    <message>
        <source>Look at what is doubtful</source>
        <translation>Voir ce qui est douteux</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
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
    <name>Results</name>
    <message>
        <source>A finding for “{title}”</source>
        <translation>Un constat pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First import one in the survey.</source>
        <translation>Importez-en d’abord un dans l’enquête.</translation>
    </message>
    <message>
        <source>For: {title}</source>
        <translation>Pour&#xa0;: {title}</translation>
    </message>
    <message>
        <source>From {first} to {last}; the middle one is {median}.</source>
        <translation>Du {first} au {last} ; celle du milieu est le {median}.</translation>
    </message>
    <message>
        <source>Half of the answers lie between {low} and {high}; the middle one is {median}.</source>
        <translation>La moitié des réponses se trouve entre {low} et {high}&#xa0;; celle du milieu est {median}.</translation>
    </message>
    <message>
        <source>Key the first sheet, and its answers are counted here.</source>
        <translation>Encodez le premier formulaire&#xa0;: ses réponses sont comptées ici.</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>Place moyenne</translation>
    </message>
    <message>
        <source>Mean place, 1 is first: {places}</source>
        <translation>Place moyenne, 1 est la première : {places}</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Pas encore de questionnaire</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>Mis en premier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>several answers were possible</source>
        <translation>plusieurs réponses étaient possibles</translation>
    </message>
    <message>
        <source>the bars say how many put it first</source>
        <translation>les barres disent combien l’ont mis en premier</translation>
    </message>
</context>
<context>
    <name>ResultsRoom</name>
    <message>
        <source>Key the sheets</source>
        <translation>Encoder les formulaires</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Batch without a name</source>
        <translation>Lot sans nom</translation>
    </message>
    <message>
        <source>Sheets of other laptops</source>
        <translation>Feuilles d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Their bundle will say where they come from.</source>
        <translation>Leur paquet dira d’où elles viennent.</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>grands caractères</translation>
    </message>
    <message>
        <source>out since {day}</source>
        <translation>distribué le {day}</translation>
    </message>
</context>
<context>
    <name>ReturnsRoom</name>
    <message>
        <source>Back</source>
        <translation>Revenues</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Encodées</translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Encodées deux fois</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Pas encore de feuilles</translation>
    </message>
    <message>
        <source>Once sheets are printed, you see here how many are out, came back and were keyed.</source>
        <translation>Dès que des feuilles sont imprimées, vous voyez ici combien sont distribuées, revenues et encodées.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Distribuées</translation>
    </message>
    <message>
        <source>Out …</source>
        <translation>Distribuer …</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimées</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>Sheets that are back</source>
        <translation>Feuilles revenues</translation>
    </message>
    <message>
        <source>To the questionnaires</source>
        <translation>Vers les questionnaires</translation>
    </message>
    <message>
        <source>When did “{batch}” go out?</source>
        <translation>Quand “{batch}” a-t-il été distribué ?</translation>
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
    <message>
        <source>Some scanned ballots were not looked at and do not count.</source>
        <translation>Certains bulletins scannés n’ont pas été vérifiés et ne comptent pas.</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Trop serré</translation>
    </message>
    <message>
        <source>Vote on these again</source>
        <translation>Revoter sur ceux-ci</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Add a photo…</source>
        <translation>Ajouter une photo…</translation>
    </message>
    <message>
        <source>Also in another cluster…</source>
        <translation>Aussi dans un autre groupe…</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Côte à côte</translation>
    </message>
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
        <source>Hide from the room</source>
        <translation>Cacher à la salle</translation>
    </message>
    <message>
        <source>Lay in order</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Réunir avec…</translation>
    </message>
    <message>
        <source>Name the clusters</source>
        <translation>Nommer les groupes</translation>
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
        <source>Show the photo</source>
        <translation>Montrer la photo</translation>
    </message>
    <message>
        <source>Show the room again</source>
        <translation>Remontrer à la salle</translation>
    </message>
    <message>
        <source>Split off from the cluster</source>
        <translation>Séparer du groupe</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Suggest clusters</source>
        <translation>Proposer des groupes</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Table…</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Sortir du groupe</translation>
    </message>
    <message>
        <source>Translation…</source>
        <translation>Traduction…</translation>
    </message>
    <message>
        <source>Under each other</source>
        <translation>L’une sous l’autre</translation>
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
    <name>RoomMenu</name>
    <message>
        <source>As this laptop</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Close the room’s screen</source>
        <translation>Fermer l’écran de la salle</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>Open as a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Open by itself on the projector</source>
        <translation>S’ouvrir tout seul sur le projecteur</translation>
    </message>
    <message>
        <source>Show a step</source>
        <translation>Montrer une étape</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Remontrer</translation>
    </message>
    <message>
        <source>Show what I am working on</source>
        <translation>Montrer ce que je fais</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Défiger</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Ask the room for a guess</source>
        <translation>Faire deviner la salle</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Pas encore de conclusion</translation>
    </message>
    <message>
        <source>Show finding {number}</source>
        <translation>Montrer le constat {number}</translation>
    </message>
    <message>
        <source>Show guesses and figure</source>
        <translation>Dévoiler le chiffre</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Montrer le constat</translation>
    </message>
    <message>
        <source>Show: {outcome}</source>
        <translation>Montrer&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Tables, counts and reasons stay here. The room sees an outcome only once you show it.</source>
        <translation>Tables, nombres et raisons restent ici. La salle ne voit une conclusion que si vous la montrez.</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Le chiffre</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>La salle voit</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Finding {number}</source>
        <translation>Constat {number}</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Guesses at finding {number}</source>
        <translation>Estimations du constat {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>How to vote, round {number}</source>
        <translation>Comment voter, tour {number}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Outcome of finding {number}</source>
        <translation>Conclusion du constat {number}</translation>
    </message>
    <message>
        <source>Room sees: finding {number}</source>
        <translation>Salle&#xa0;: constat {number}</translation>
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
        <source>Room sees: the outcome of finding {number}</source>
        <translation>Salle&#xa0;: conclusion du constat {number}</translation>
    </message>
    <message>
        <source>Room sees: the question</source>
        <translation>Salle&#xa0;: la question</translation>
    </message>
    <message>
        <source>Room sees: the thanks</source>
        <translation>Salle&#xa0;: le merci</translation>
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
        <source>Room sees: what to guess at finding {number}</source>
        <translation>Salle&#xa0;: à estimer, constat {number}</translation>
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
        <source>Thaw</source>
        <translation>Défiger</translation>
    </message>
    <message>
        <source>The dots of round {number}</source>
        <translation>Les gommettes du tour {number}</translation>
    </message>
    <message>
        <source>The question to the room</source>
        <translation>La question à la salle</translation>
    </message>
    <message>
        <source>The thanks at the end</source>
        <translation>Le merci de la fin</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Le mur</translation>
    </message>
    <message>
        <source>The welcome</source>
        <translation>L’accueil</translation>
    </message>
    <message>
        <source>What to guess at finding {number}</source>
        <translation>À estimer pour le constat {number}</translation>
    </message>
    <message>
        <source>{view} (frozen)</source>
        <translation>{view} (figé)</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Double entry</source>
        <translation>Double encodage</translation>
    </message>
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
        <source>Here residents hear what is going on and ask their questions.</source>
        <translation>Ici, les habitants apprennent ce qui se passe et posent leurs questions.</translation>
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
        <source>Info moments</source>
        <translation>Séances d’info</translation>
    </message>
    <message>
        <source>Key the sheets</source>
        <translation>Encoder les formulaires</translation>
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
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Sharing and bundles</source>
        <translation>Partage et paquets</translation>
    </message>
    <message>
        <source>Write the questionnaire</source>
        <translation>Écrire le questionnaire</translation>
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
    <name>ScaleCard</name>
    <message>
        <source>Make a finding: {question}</source>
        <translation>Créer un constat&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>from “{words}”</source>
        <translation>dès «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScanButtons</name>
    <message>
        <source>Look at ballots</source>
        <translation>Vérifier les bulletins</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>Non lus ({count})</translation>
    </message>
    <message>
        <source>Read scans</source>
        <translation>Lire des scans</translation>
    </message>
</context>
<context>
    <name>ScanReading</name>
    <message>
        <source>Reading the pages</source>
        <translation>Lecture des pages</translation>
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
        <translation>Entrée est venu ensuite.</translation>
    </message>
    <message>
        <source>No Enter came after it: press Enter yourself, or set the scanner to send it.</source>
        <translation>Pas d’Entrée ensuite : appuyez vous-même sur Entrée, ou réglez le scanner.</translation>
    </message>
    <message>
        <source>Nothing is kept here. You see what the scanner types.</source>
        <translation>Rien n’est gardé ici. Vous voyez ce que le scanner tape.</translation>
    </message>
    <message>
        <source>Scan a sheet, key its answers, scan the next one.</source>
        <translation>Scannez un formulaire, encodez ses réponses, scannez le suivant.</translation>
    </message>
    <message>
        <source>Scan any sheet</source>
        <translation>Scannez un formulaire, n’importe lequel</translation>
    </message>
    <message>
        <source>The letters are those of this keyboard.</source>
        <translation>Les lettres sont celles de ce clavier.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Le scanner est prêt.</translation>
    </message>
    <message>
        <source>The scanner may type for another keyboard: set it to US, by its own booklet.</source>
        <translation>Le scanner tape peut-être pour un autre clavier : réglez-le sur US, voir son mode d’emploi.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard. That is put right by itself.</source>
        <translation>Le scanner tape pour un autre clavier. C’est corrigé tout seul.</translation>
    </message>
    <message>
        <source>There is no code of a sheet in this. Scan the square code at the top of a page.</source>
        <translation>Ce n’est pas le code d’un formulaire. Scannez le code carré en haut d’une page.</translation>
    </message>
    <message>
        <source>This is sheet {code}.</source>
        <translation>C’est le formulaire {code}.</translation>
    </message>
    <message>
        <source>To the sheets</source>
        <translation>Vers les formulaires</translation>
    </message>
    <message>
        <source>Waiting for the scanner …</source>
        <translation>En attente du scanner …</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Not read ({count})</source>
        <translation>Non lues ({count})</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Lire un dossier</translation>
    </message>
    <message>
        <source>Read scans</source>
        <translation>Lire des scans</translation>
    </message>
    <message>
        <source>Stopped. What was read by then is kept.</source>
        <translation>Arrêté. Ce qui était déjà lu est gardé.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>A box was blacked out and another ticked.</source>
        <translation>Une case est noircie et une autre cochée.</translation>
    </message>
    <message>
        <source>A box was not seen: it is covered or torn off.</source>
        <translation>Une case était invisible : elle est couverte ou déchirée.</translation>
    </message>
    <message>
        <source>A letter is ticked for which there is no option.</source>
        <translation>Une lettre est cochée pour laquelle il n’y a pas d’option.</translation>
    </message>
    <message>
        <source>A mark is very faint.</source>
        <translation>Une marque est très pâle.</translation>
    </message>
    <message>
        <source>Another ballot with this code was counted: this one is a copy. Type its letters to count it too.</source>
        <translation>Un autre bulletin avec le même code est déjà compté&#xa0;: celui-ci est une copie. Tapez ses lettres pour le compter aussi.</translation>
    </message>
    <message>
        <source>It is not clear whether this is a mark.</source>
        <translation>On ne voit pas bien si c’est une marque.</translation>
    </message>
    <message>
        <source>More dots are ticked on one letter than may be.</source>
        <translation>Il y a plus de gommettes cochées sur une lettre que permis.</translation>
    </message>
    <message>
        <source>More dots are ticked than one person has.</source>
        <translation>Il y a plus de gommettes cochées qu’une personne n’en a.</translation>
    </message>
    <message>
        <source>No code of a sheet was found on this page: scan it again, the square code whole and sharp.</source>
        <translation>Aucun code de feuille n’a été trouvé sur cette page : numérisez-la à nouveau, avec le code carré entier et net.</translation>
    </message>
    <message>
        <source>No round is open for this ballot: open the round, then read it again.</source>
        <translation>Aucun tour n’est ouvert pour ce bulletin : ouvrez le tour, puis lisez-le à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is ticked: is this a blank ballot, or one that was not handed out?</source>
        <translation>Rien n’est coché : est-ce un bulletin blanc, ou un bulletin qui n’a pas été distribué ?</translation>
    </message>
    <message>
        <source>Numbers are written on this ballot: give each letter its dots.</source>
        <translation>Des nombres sont écrits sur ce bulletin : donnez à chaque lettre ses gommettes.</translation>
    </message>
    <message>
        <source>One place was given twice.</source>
        <translation>Une place a été donnée deux fois.</translation>
    </message>
    <message>
        <source>Scan these again, or key the sheet by hand. Then clear the list.</source>
        <translation>Numérisez-les à nouveau, ou encodez la feuille à la main. Videz ensuite la liste.</translation>
    </message>
    <message>
        <source>The corners of the page were not found: scan it again, flat and whole.</source>
        <translation>Les coins de la page n’ont pas été trouvés : numérisez-la à nouveau, à plat et entière.</translation>
    </message>
    <message>
        <source>The dots of this round are shown already: reopen the round to count this ballot.</source>
        <translation>Les gommettes de ce tour sont déjà montrées : rouvrez le tour pour compter ce bulletin.</translation>
    </message>
    <message>
        <source>The only mark is a blacked-out box.</source>
        <translation>La seule marque est une case noircie.</translation>
    </message>
    <message>
        <source>The sheet has no page of this number: it was printed from another version.</source>
        <translation>La feuille n’a pas de page de ce numéro : elle vient d’une autre version.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>Il n’y a pas de fichiers dans ce dossier.</translation>
    </message>
    <message>
        <source>There is another ballot beside those that were read: scan it by itself, its square code whole.</source>
        <translation>À côté des bulletins lus, il y en a encore un : scannez-le à part, avec le code carré entier.</translation>
    </message>
    <message>
        <source>This PDF has a password: save it without.</source>
        <translation>Ce PDF a un mot de passe : enregistrez-le sans.</translation>
    </message>
    <message>
        <source>This ballot is of no voting round that is known here: merge the bundle of who printed it.</source>
        <translation>Ce bulletin n’appartient à aucun tour de vote connu ici : fusionnez le paquet de la personne qui l’a imprimé.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is no image and no PDF that can be read.</source>
        <translation>Ce fichier n’est ni une image ni un PDF lisible.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This page is blank.</source>
        <translation>Cette page est vide.</translation>
    </message>
    <message>
        <source>This picture is too large to be read: scan at 300 dots an inch or less.</source>
        <translation>Cette image est trop grande : numérisez à 300 points par pouce ou moins.</translation>
    </message>
    <message>
        <source>This sheet is of another questionnaire.</source>
        <translation>Cette feuille est d’un autre questionnaire.</translation>
    </message>
    <message>
        <source>This sheet is of no questionnaire that is known here: merge the bundle of who printed it.</source>
        <translation>Cette feuille n’est d’aucun questionnaire connu ici : fusionnez le paquet de qui l’a imprimée.</translation>
    </message>
    <message>
        <source>Two boxes are ticked where one answer fits.</source>
        <translation>Deux cases sont cochées là où une seule réponse convient.</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>{sheet}: page {page}</source>
        <translation>{sheet} : page {page}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Counts and tables are hidden here. Let the projector extend the desktop instead of repeating it.</source>
        <translation>Ici, les nombres et les tables sont cachés. Réglez le projecteur sur «&#xa0;étendre&#xa0;» au lieu de «&#xa0;dupliquer&#xa0;».</translation>
    </message>
    <message>
        <source>I see that; show them</source>
        <translation>Je sais, montrer quand même</translation>
    </message>
    <message>
        <source>The room sees this screen too.</source>
        <translation>La salle voit aussi cet écran.</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Fini à {time}</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Next at {time}: {part}</source>
        <translation>Ensuite, à {time}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>Maintenant, jusqu’à {time}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} ans</translation>
    </message>
</context>
<context>
    <name>ScriptRoom</name>
    <message>
        <source>Delete a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Keep this script as a template</source>
        <translation>Garder ce déroulé comme modèle</translation>
    </message>
    <message>
        <source>No script yet</source>
        <translation>Pas encore de déroulé</translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation>Renommer un modèle</translation>
    </message>
    <message>
        <source>Say when it starts</source>
        <translation>Choisir le début</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Start from a template and make it yours, or add the first part above.</source>
        <translation>Partez d’un modèle et adaptez-le, ou ajoutez la première partie en haut.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>ScriptTemplates</name>
    <message>
        <source>Kept as the template “{name}”</source>
        <translation>Gardé comme modèle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Modèle «&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>The script was replaced</source>
        <translation>Déroulé remplacé</translation>
    </message>
</context>
<context>
    <name>Scripting</name>
    <message>
        <source>Part of the script deleted</source>
        <translation>Partie du déroulé supprimée</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {part}</source>
        <translation>Partie {number} sur {total}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Script: {time}</source>
        <translation>Déroulé&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>SessionChooser</name>
    <message>
        <source>Close the evening</source>
        <translation>Clore la soirée</translation>
    </message>
    <message>
        <source>Delete this info moment</source>
        <translation>Supprimer cette séance d’info</translation>
    </message>
    <message>
        <source>Delete this workshop</source>
        <translation>Supprimer cet atelier</translation>
    </message>
    <message>
        <source>Evening {number}</source>
        <translation>Soirée {number}</translation>
    </message>
    <message>
        <source>Keep less of who wrote</source>
        <translation>Garder moins sur les auteurs</translation>
    </message>
    <message>
        <source>New info moment</source>
        <translation>Nouvelle séance d’info</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Question à la salle</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Rehearsal thrown away</source>
        <translation>Essai jeté</translation>
    </message>
    <message>
        <source>Rehearse this evening</source>
        <translation>Essayer cette soirée</translation>
    </message>
    <message>
        <source>Rename this info moment</source>
        <translation>Renommer cette séance d’info</translation>
    </message>
    <message>
        <source>Rename this workshop</source>
        <translation>Renommer cet atelier</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Cette soirée</translation>
    </message>
    <message>
        <source>Throw the rehearsal away</source>
        <translation>Jeter l’essai</translation>
    </message>
    <message>
        <source>Write under another name</source>
        <translation>Écrire sous un autre nom</translation>
    </message>
    <message>
        <source>{title} (rehearsal)</source>
        <translation>{title} (exercice)</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé</translation>
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
        <source>Idea workshop</source>
        <translation>Atelier d’idées</translation>
    </message>
    <message>
        <source>Info moment</source>
        <translation>Séance d’info</translation>
    </message>
    <message>
        <source>Validation workshop</source>
        <translation>Atelier de validation</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Accept</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Reprendre et suivant</translation>
    </message>
    <message>
        <source>Choose other</source>
        <translation>Choisir autrement</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>Pas encore de proposition</translation>
    </message>
    <message>
        <source>No table has been keyed yet</source>
        <translation>Aucune table encodée</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>miss something</source>
        <translation>avec un manque</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>recognise it</source>
        <translation>oui</translation>
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
        <source>Count by hand</source>
        <translation>Comptage à la main</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
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
        <source>Part of the script</source>
        <translation>Partie du déroulé</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Question from the room</source>
        <translation>Question de la salle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
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
        <source>What a table guessed</source>
        <translation>Ce qu’une table a estimé</translation>
    </message>
    <message>
        <source>What a table said</source>
        <translation>Ce qu’une table a dit</translation>
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
    <message>
        <source>less is kept of who wrote: what was done before cannot be undone any more</source>
        <translation>on garde moins sur les auteurs : ce qui a été fait avant ne peut plus être annulé</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Around the questions</source>
        <translation>Autour des questions</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Ligne d’aide</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Keyed twice</source>
        <translation>Encodées deux fois</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages by their code, the first one first: nl, fr, en, tr, ar.</source>
        <translation>Les langues par leur code, la première d’abord : nl, fr, en, tr, ar.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Print a loose slip for who wants to hear more</source>
        <translation>Imprimer un talon séparé pour qui veut en savoir plus</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>Retour à</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Errors per 1,000 fields: {before} keyed once, {after} now.</source>
        <translation>Erreurs sur 1 000 champs : {before} encodés une fois, {after} maintenant.</translation>
    </message>
    <message>
        <source>Errors per question</source>
        <translation>Erreurs par question</translation>
    </message>
    <message>
        <source>Key a second time</source>
        <translation>Encoder une deuxième fois</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Pas encore connu ici</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Who settles?</source>
        <translation>Qui tranche ?</translation>
    </message>
    <message>
        <source>You can stop at any time: every answer is on the disk.</source>
        <translation>Vous pouvez toujours arrêter&#xa0;: chaque réponse est enregistrée.</translation>
    </message>
    <message>
        <source>{count} keystrokes an hour</source>
        <translation>{count} frappes par heure</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>encore {count}</translation>
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
    <name>Stakeholders</name>
    <message>
        <source>A survey question asks about every one of them</source>
        <translation>L’enquête parle de chaque point</translation>
    </message>
    <message>
        <source>No survey question</source>
        <translation>Pas dans l’enquête</translation>
    </message>
    <message>
        <source>Question or bottleneck deleted</source>
        <translation>Question ou blocage&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>Question {numbers}</source>
        <translation>Question {numbers}</translation>
    </message>
    <message>
        <source>Service deleted, its questions stay</source>
        <translation>Service supprimé, ses questions restent</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>tout est dans l’enquête</translation>
    </message>
</context>
<context>
    <name>StakeholdersRoom</name>
    <message>
        <source> of {service}</source>
        <translation> de {service}</translation>
    </message>
    <message>
        <source>Begin with a service, then write down what it does not know and where it pinches.</source>
        <translation>Commencez par un service. Notez ensuite ce qu’il ignore et ce qui coince.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Bottleneck{of_service}</source>
        <translation>Blocage{of_service}</translation>
    </message>
    <message>
        <source>Name of a city service</source>
        <translation>Nom d’un service de la ville</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Pas encore de questions</translation>
    </message>
    <message>
        <source>Only without a survey question</source>
        <translation>Seulement hors enquête</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Open questions and bottlenecks by service</source>
        <translation>Questions ouvertes et blocages par service</translation>
    </message>
    <message>
        <source>Open question{of_service}</source>
        <translation>Question ouverte{of_service}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Que faut-il ajouter</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>Misses</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Recognises</source>
        <translation>Reconnaît</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
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
    <message>
        <source>What is marked in red is not saved</source>
        <translation>Ce qui est en rouge n’est pas enregistré</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: {name}</source>
        <translation>Un de moins&#xa0;: {name}</translation>
    </message>
    <message>
        <source>One more: {name}</source>
        <translation>Un de plus&#xa0;: {name}</translation>
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
    <name>SuggestionsPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>Comparing the notes</source>
        <translation>Comparaison des notes</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Lay these notes in a cluster (Enter)</source>
        <translation>Mettre ces notes dans un groupe (Enter)</translation>
    </message>
    <message>
        <source>Leave these notes loose (Del)</source>
        <translation>Laisser ces notes isolées (Del)</translation>
    </message>
    <message>
        <source>Nothing to suggest: no loose notes have words in common.</source>
        <translation>Rien à proposer&#xa0;: les notes isolées n’ont pas de mots en commun.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Always answered</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Double encodage</translation>
    </message>
    <message>
        <source>Make a new version?</source>
        <translation>Faire une nouvelle version ?</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Pas encore imprimé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number from {least} to {most}</source>
        <translation>Nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>Number, {least} or more</source>
        <translation>Nombre, {least} ou plus</translation>
    </message>
    <message>
        <source>Number, {most} or less</source>
        <translation>Nombre, {most} ou moins</translation>
    </message>
    <message>
        <source>Only after a question that is not there</source>
        <translation>Seulement après une question qui n’existe pas</translation>
    </message>
    <message>
        <source>Only if question {number} is answered with {choices}</source>
        <translation>Seulement si la question {number} a pour réponse {choices}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Questionnaire without a title</source>
        <translation>Questionnaire sans titre</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>This one is on paper and stays as it is. The new one gets sheets and answers of its own.</source>
        <translation>Celui-ci est sur papier et reste tel quel. Le nouveau aura ses propres feuilles et réponses.</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>“{title}” imported</source>
        <translation>«&#xa0;{title}&#xa0;» importé</translation>
    </message>
</context>
<context>
    <name>SurveyRoom</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a questionnaire (XLSForm)</source>
        <translation>Importer un questionnaire (XLSForm)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Pas encore de questionnaire</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Quel questionnaire&#xa0;?</translation>
    </message>
    <message>
        <source>Write a new questionnaire</source>
        <translation>Écrire un nouveau questionnaire</translation>
    </message>
    <message>
        <source>Write a questionnaire</source>
        <translation>Écrire un questionnaire</translation>
    </message>
    <message>
        <source>Write it here, with the printed page beside it. Or import one that was written as an XLSForm in Excel or LibreOffice: choose that file, or drop it here.</source>
        <translation>Écrivez-le ici, avec la page imprimée à côté. Ou importez-en un écrit en XLSForm dans Excel ou LibreOffice : choisissez ce fichier, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>XLSForm (*.xlsx);;All files (*)</source>
        <translation>XLSForm (*.xlsx);;Tous les fichiers (*)</translation>
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
    <name>SwoArt</name>
    <message>
        <source>Evidence taken away from the item</source>
        <translation>Appui enlevé du point</translation>
    </message>
    <message>
        <source>Rename areas</source>
        <translation>Renommer les cases</translation>
    </message>
    <message>
        <source>SWO-ART item deleted</source>
        <translation>Point SWO-ART supprimé</translation>
    </message>
    <message>
        <source>To the challenges</source>
        <translation>Vers les défis</translation>
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
    <name>TableRow</name>
    <message>
        <source>In someone’s own words</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Pas de raison notée</translation>
    </message>
    <message>
        <source>Press 1 to 4, then the reason</source>
        <translation>Tapez 1 à 4, puis la raison</translation>
    </message>
    <message>
        <source>Quote of {table}</source>
        <translation>Citation, {table}</translation>
    </message>
    <message>
        <source>Reason of {table}</source>
        <translation>Raison, {table}</translation>
    </message>
    <message>
        <source>Reason, then Tab for a quote</source>
        <translation>Raison, puis Tab pour une citation</translation>
    </message>
    <message>
        <source>nothing keyed yet</source>
        <translation>encore rien d’encodé</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La salle</translation>
    </message>
</context>
<context>
    <name>Tallies</name>
    <message>
        <source>Counted so far:</source>
        <translation>Compté jusqu’ici&#xa0;:</translation>
    </message>
    <message>
        <source>Dots counted by hand</source>
        <translation>Gommettes comptées à la main</translation>
    </message>
    <message>
        <source>Dots on {letter}: {text}</source>
        <translation>Gommettes sur {letter}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>Garder ce comptage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Take this count away</source>
        <translation>Enlever ce comptage</translation>
    </message>
    <message>
        <source>Type ballots</source>
        <translation>Encoder des bulletins</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>nombre suivant</translation>
    </message>
</context>
<context>
    <name>TemplateName</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>There is already a template of this name: choose another.</source>
        <translation>Il y a déjà un modèle de ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Quel est le nouveau nom&#xa0;?</translation>
    </message>
    <message>
        <source>What is this template called?</source>
        <translation>Comment s’appelle ce modèle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Tighten</name>
    <message>
        <source>Bundles and backups that were made before keep what they hold.</source>
        <translation>Les paquets et les copies faits avant gardent ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is kept of who wrote a note from now on?</source>
        <translation>Que garde-t-on désormais sur l’auteur d’un billet ?</translation>
    </message>
    <message>
        <source>What was kept beyond that is wiped here at once, and on the other laptops when they merge. This cannot be undone, and neither can what was done before it.</source>
        <translation>Ce qui était gardé en plus est effacé ici tout de suite, et sur les autres ordinateurs lors de la fusion. Cela ne peut pas être annulé, et ce qui a été fait avant non plus.</translation>
    </message>
    <message>
        <source>Where nothing is kept, notes that nobody moved change places.</source>
        <translation>Là où rien n’est gardé, les billets que personne n’a déplacés changent de place.</translation>
    </message>
    <message>
        <source>Wipe it for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
</context>
<context>
    <name>TimeHeader</name>
    <message>
        <source>Action and owner</source>
        <translation>Action et responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Lay the wall in order</source>
        <translation>Ranger le mur</translation>
    </message>
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
        <source>Suggest clusters</source>
        <translation>Proposer des groupes</translation>
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
    <name>Translating</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is in this language</source>
        <translation>Elle est dans cette langue</translation>
    </message>
    <message>
        <source>Its translation</source>
        <translation>Sa traduction</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas indiqué</translation>
    </message>
    <message>
        <source>Put beside it</source>
        <translation>Mettre à côté</translation>
    </message>
    <message>
        <source>What does this note say?</source>
        <translation>Que dit cette note&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Finding deleted</source>
        <translation>Constat supprimé</translation>
    </message>
    <message>
        <source>Make one: then the findings can be laid before residents.</source>
        <translation>Créez-en un&#xa0;: vous pourrez alors présenter les constats aux habitants.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>No validation workshop yet</source>
        <translation>Pas encore d’atelier de validation</translation>
    </message>
    <message>
        <source>Question: “{question}”</source>
        <translation>Question&#xa0;: «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>Show guesses and figure</source>
        <translation>Dévoiler le chiffre</translation>
    </message>
    <message>
        <source>Show the outcome</source>
        <translation>Montrer la conclusion</translation>
    </message>
</context>
<context>
    <name>ValidationRoom</name>
    <message>
        <source>Findings and tables come back when only you see this screen, or when you say so above.</source>
        <translation>Les constats et les tables reviennent quand la salle ne voit plus cet écran, ou si vous le demandez en haut.</translation>
    </message>
    <message>
        <source>From the survey…</source>
        <translation>De l’enquête…</translation>
    </message>
    <message>
        <source>Make one from a result, or write it yourself: then the tables can weigh it.</source>
        <translation>Créez-en un à partir d’un résultat ou écrivez-le vous-même&#xa0;: les tables pourront alors en discuter.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Pas encore de constats</translation>
    </message>
    <message>
        <source>What the tables say is hidden</source>
        <translation>L’avis des tables est caché</translation>
    </message>
    <message>
        <source>Write one yourself</source>
        <translation>En écrire un</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>(not on this screen)</source>
        <translation>(pas sur cet écran)</translation>
    </message>
    <message>
        <source>Dots counted by hand are in the totals, not in the bands.</source>
        <translation>Les gommettes comptées à la main sont dans les totaux, pas dans les bandes.</translation>
    </message>
    <message>
        <source>Dots counted by hand: how firm this order is cannot be told, for that ballots are needed.</source>
        <translation>Gommettes comptées à la main&#xa0;: impossible de dire si cet ordre est solide, il faut pour cela des bulletins.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message>
        <source>Stripe: the dots. Band: where they mostly lie if other people like these had come (80 %).</source>
        <translation>Trait&#xa0;: les gommettes. Bande&#xa0;: où elles seraient le plus souvent si d’autres personnes comme celles-ci étaient venues (80&#xa0;%).</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>With so few ballots, how firm this order is cannot be told.</source>
        <translation>Avec si peu de bulletins, impossible de dire si cet ordre est solide.</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
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
        <source>{dots} by hand</source>
        <translation>{dots} à la main</translation>
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
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Vers le mur</translation>
    </message>
    <message>
        <source>Which scans of ballots?</source>
        <translation>Quels scans de bulletins&#xa0;?</translation>
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
        <source>Building the sample neighbourhood</source>
        <translation>Préparation du quartier d’exemple</translation>
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
    <message>
        <source>Try it out with a sample neighbourhood</source>
        <translation>Essayer avec un quartier d’exemple</translation>
    </message>
</context>
<context>
    <name>WhoWrites</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill in a name.</source>
        <translation>Remplissez un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name is kept with each note of this workshop. The room’s screen never shows it.</source>
        <translation>Le nom est gardé avec chaque billet de cet atelier. L’écran de la salle ne le montre jamais.</translation>
    </message>
    <message>
        <source>Who writes on this laptop?</source>
        <translation>Qui écrit sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Write under this name</source>
        <translation>Écrire sous ce nom</translation>
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
        <source>Rehearsal thrown away</source>
        <translation>Essai jeté</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>Exercice.</translation>
    </message>
    <message>
        <source>Room’s screen is on the projector.</source>
        <translation>L’écran de la salle est sur le projecteur.</translation>
    </message>
    <message>
        <source>There is no second screen. What the room would see is small, under the button “Room sees”.</source>
        <translation>Il n’y a pas de second écran. Vous voyez en petit ce que verrait la salle, sous le bouton «&#xa0;Écran de salle&#xa0;».</translation>
    </message>
    <message>
        <source>This laptop may fall asleep by itself: set its power settings to stay awake this evening.</source>
        <translation>Cet ordinateur peut se mettre en veille tout seul&#xa0;: réglez son alimentation pour qu’il reste allumé ce soir.</translation>
    </message>
    <message>
        <source>Throw the rehearsal away</source>
        <translation>Jeter l’essai</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you write here is thrown away afterwards.</source>
        <translation>Ce que vous écrivez ici est jeté ensuite.</translation>
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
    <name>WorkView</name>
    <message>
        <source>Change the text</source>
        <translation>Modifier le texte</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n SWO-ART item(s)</source>
        <translation>
            <numerusform>%n point SWO-ART</numerusform>
            <numerusform>%n points SWO-ART</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are sure</source>
        <translation>
            <numerusform>%n réponse est sûre</numerusform>
            <numerusform>%n réponses sont sûres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>Encore %n réponse</numerusform>
            <numerusform>Encore %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of tables</source>
        <translation>
            <numerusform>%n avis de table</numerusform>
            <numerusform>%n avis de tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s).</source>
        <translation>
            <numerusform>%n réponse.</numerusform>
            <numerusform>%n réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubtful</source>
        <translation>
            <numerusform>%n est douteuse</numerusform>
            <numerusform>%n sont douteuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) left</source>
        <translation>
            <numerusform>encore %n bulletin</numerusform>
            <numerusform>encore %n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) made</source>
        <translation>
            <numerusform>%n bulletin créé</numerusform>
            <numerusform>%n bulletins créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) read</source>
        <translation>
            <numerusform>%n bulletin lu</numerusform>
            <numerusform>%n bulletins lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun, not at the end yet</source>
        <translation>
            <numerusform>%n commencé, pas encore fini</numerusform>
            <numerusform>%n commencés, pas encore finis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n défi</numerusform>
            <numerusform>%n défis</numerusform>
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
        <source>%n cluster(s) laid</source>
        <translation>
            <numerusform>%n groupe formé</numerusform>
            <numerusform>%n groupes formés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without a name</source>
        <translation>
            <numerusform>%n groupe sans nom</numerusform>
            <numerusform>%n groupes sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
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
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>Encore %n différence</numerusform>
            <numerusform>Encore %n différences</numerusform>
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
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteuse</numerusform>
            <numerusform>%n douteuses</numerusform>
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
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) added</source>
        <translation>
            <numerusform>%n constat ajouté</numerusform>
            <numerusform>%n constats ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n estimation</numerusform>
            <numerusform>%n estimations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in six areas</source>
        <translation>
            <numerusform>%n point dans 6 cases</numerusform>
            <numerusform>%n points dans 6 cases</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) early</source>
        <translation>
            <numerusform>%n minute d’avance</numerusform>
            <numerusform>%n minutes d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute de retard</numerusform>
            <numerusform>%n minutes de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more</source>
        <translation>
            <numerusform>%n minute de plus</numerusform>
            <numerusform>%n minutes de plus</numerusform>
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
        <source>%n not filled in</source>
        <translation>
            <numerusform>%n pas rempli</numerusform>
            <numerusform>%n pas remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not keyed yet</source>
        <translation>
            <numerusform>%n pas encore encodé</numerusform>
            <numerusform>%n pas encore encodés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not used yet</source>
        <translation>
            <numerusform>%n pas encore utilisé</numerusform>
            <numerusform>%n pas encore utilisés</numerusform>
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
        <source>%n note(s) on the wall</source>
        <translation>
            <numerusform>%n note au mur</numerusform>
            <numerusform>%n notes au mur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a survey question</source>
        <translation>
            <numerusform>dont&#xa0;%n hors enquête</numerusform>
            <numerusform>dont&#xa0;%n hors enquête</numerusform>
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
        <source>%n page(s) a sheet</source>
        <translation>
            <numerusform>%n page par formulaire</numerusform>
            <numerusform>%n pages par formulaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not read</source>
        <translation>
            <numerusform>%n page non lue</numerusform>
            <numerusform>%n pages non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n page lue</numerusform>
            <numerusform>%n pages lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) together</source>
        <translation>
            <numerusform>%n page en tout</numerusform>
            <numerusform>%n pages en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted by hand</source>
        <translation>
            <numerusform>%n personne comptée à la main</numerusform>
            <numerusform>%n personnes comptées à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) there</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) voted.</source>
        <translation>
            <numerusform>%n personne a voté.</numerusform>
            <numerusform>%n personnes ont voté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>%n photo ajoutée</numerusform>
            <numerusform>%n photos ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still missing</source>
        <translation>
            <numerusform>%n photo manque encore</numerusform>
            <numerusform>%n photos manquent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of difference</source>
        <translation>
            <numerusform>%n point de différence</numerusform>
            <numerusform>%n points de différence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster(s) made</source>
        <translation>
            <numerusform>%n affiche faite</numerusform>
            <numerusform>%n affiches faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) and bottleneck(s)</source>
        <translation>
            <numerusform>%n question ou blocage</numerusform>
            <numerusform>%n questions et blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n question choisie</numerusform>
            <numerusform>%n questions choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the room</source>
        <translation>
            <numerusform>%n question de la salle</numerusform>
            <numerusform>%n questions de la salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still to answer</source>
        <translation>
            <numerusform>%n question encore sans réponse</numerusform>
            <numerusform>%n questions encore sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a survey question</source>
        <translation>
            <numerusform>%n question hors enquête</numerusform>
            <numerusform>%n questions hors enquête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n jeu de réponses</numerusform>
            <numerusform>%n jeux de réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out: consent was not ticked on the sheet, or is not keyed yet.</source>
        <translation>
            <numerusform>%n jeu de réponses n’est pas compté : le consentement n’est pas coché, ou pas encore saisi.</numerusform>
            <numerusform>%n jeux de réponses ne sont pas comptés : le consentement n’est pas coché, ou pas encore saisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned sheet(s) are read and confirmed.</source>
        <translation>
            <numerusform>%n feuille numérisée est lue et confirmée.</numerusform>
            <numerusform>%n feuilles numérisées sont lues et confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made</source>
        <translation>
            <numerusform>%n formulaire créé</numerusform>
            <numerusform>%n formulaires créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to key a second time.</source>
        <translation>
            <numerusform>Encore %n formulaire à encoder une deuxième fois.</numerusform>
            <numerusform>Encore %n formulaires à encoder une deuxième fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for you.</source>
        <translation>
            <numerusform>%n formulaire vous attend.</numerusform>
            <numerusform>%n formulaires vous attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were keyed twice, and read the same both times.</source>
        <translation>
            <numerusform>%n formulaire a été encodé deux fois et lu de la même façon.</numerusform>
            <numerusform>%n formulaires ont été encodés deux fois et lus de la même façon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n sauté</numerusform>
            <numerusform>%n sautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller answer(s) not drawn.</source>
        <translation>
            <numerusform>%n réponse plus petite non dessinée.</numerusform>
            <numerusform>%n réponses plus petites non dessinées.</numerusform>
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
        <source>%n still to answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
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
        <source>%n table(s) keyed</source>
        <translation>
            <numerusform>%n table encodée</numerusform>
            <numerusform>%n tables encodées</numerusform>
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
        <source>%n to look at where one votes</source>
        <translation>
            <numerusform>%n à vérifier dans le vote</numerusform>
            <numerusform>%n à vérifier dans le vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to type</source>
        <translation>
            <numerusform>%n à taper</numerusform>
            <numerusform>%n à taper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
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
        <source>After %n table(s): {stances}</source>
        <translation>
            <numerusform>Après&#xa0;%n table&#xa0;: {stances}</numerusform>
            <numerusform>Après&#xa0;%n tables&#xa0;: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {choices} the sheet skips question(s) {numbers}.</source>
        <translation>
            <numerusform>Après {choices}, le formulaire saute la question {numbers}.</numerusform>
            <numerusform>Après {choices}, le formulaire saute les questions {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s)</source>
        <translation>
            <numerusform>Le constat (%n)</numerusform>
            <numerusform>Tous les constats (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>Et encore&#xa0;%n paire.</numerusform>
            <numerusform>Et encore&#xa0;%n paires.</numerusform>
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
        <source>Look at %n ballot(s)</source>
        <translation>
            <numerusform>Vérifier %n bulletin</numerusform>
            <numerusform>Vérifier %n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n finding(s)</source>
        <translation>
            <numerusform>Créer&#xa0;%n constat</numerusform>
            <numerusform>Créer&#xa0;%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sheet(s)</source>
        <translation>
            <numerusform>Sur %n feuille</numerusform>
            <numerusform>Sur %n feuilles</numerusform>
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
        <source>Still to answer</source>
        <translation>
            <numerusform>Encore sans réponse</numerusform>
            <numerusform>Encore sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to discuss</source>
        <translation>
            <numerusform>À discuter</numerusform>
            <numerusform>À discuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room does not see %n note(s)</source>
        <translation>
            <numerusform>La salle ne voit pas&#xa0;%n note</numerusform>
            <numerusform>La salle ne voit pas&#xa0;%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room sees %n note(s) again</source>
        <translation>
            <numerusform>La salle revoit&#xa0;%n note</numerusform>
            <numerusform>La salle revoit&#xa0;%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %n more than came. Both numbers are kept.</source>
        <translation>
            <numerusform>En tout&#xa0;%n de plus que les présents. Les deux nombres sont gardés.</numerusform>
            <numerusform>En tout&#xa0;%n de plus que les présents. Les deux nombres sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the item: %n</source>
        <translation>
            <numerusform>Sous le point&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Sous le point&#xa0;:&#xa0;%n</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>et encore&#xa0;%n</numerusform>
            <numerusform>et encore&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cluster of %n note(s)</source>
        <translation>
            <numerusform>groupe de&#xa0;%n note</numerusform>
            <numerusform>groupe de&#xa0;%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>de&#xa0;%n réponse</numerusform>
            <numerusform>de&#xa0;%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n difference(s) settled</source>
        <translation>
            <numerusform>sur %n différence tranchée</numerusform>
            <numerusform>sur %n différences tranchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n scanned sheet(s) done</source>
        <translation>
            <numerusform>sur %n feuille numérisée terminée</numerusform>
            <numerusform>sur %n feuilles numérisées terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n sheet(s)</source>
        <translation>
            <numerusform>sur&#xa0;%n formulaire</numerusform>
            <numerusform>sur&#xa0;%n formulaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n minute(s))</source>
        <translation>
            <numerusform>{name} (%n minute)</numerusform>
            <numerusform>{name} (%n minutes)</numerusform>
        </translation>
    </message>
</context>
</TS>
