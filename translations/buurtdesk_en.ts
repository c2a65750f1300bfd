<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n SWO-ART item(s)</source>
        <translation>
            <numerusform>%n SWO-ART item</numerusform>
            <numerusform>%n SWO-ART items</numerusform>
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
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are sure</source>
        <translation>
            <numerusform>%n answer is sure</numerusform>
            <numerusform>%n answers are sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>%n answer left</numerusform>
            <numerusform>%n answers left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of tables</source>
        <translation>
            <numerusform>%n answer of a table</numerusform>
            <numerusform>%n answers of tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s).</source>
        <translation>
            <numerusform>%n answer.</numerusform>
            <numerusform>%n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubtful</source>
        <translation>
            <numerusform>%n is doubtful</numerusform>
            <numerusform>%n are doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) left</source>
        <translation>
            <numerusform>%n ballot left</numerusform>
            <numerusform>%n ballots left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) made</source>
        <translation>
            <numerusform>%n ballot made</numerusform>
            <numerusform>%n ballots made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) read</source>
        <translation>
            <numerusform>%n ballot read</numerusform>
            <numerusform>%n ballots read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun, not at the end yet</source>
        <translation>
            <numerusform>%n begun, not at the end yet</numerusform>
            <numerusform>%n begun, not at the end yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) laid</source>
        <translation>
            <numerusform>%n cluster laid</numerusform>
            <numerusform>%n clusters laid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without a name</source>
        <translation>
            <numerusform>%n cluster without a name</numerusform>
            <numerusform>%n clusters without a name</numerusform>
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
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>%n difference left</numerusform>
            <numerusform>%n differences left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n erased</numerusform>
            <numerusform>%n erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) added</source>
        <translation>
            <numerusform>%n finding added</numerusform>
            <numerusform>%n findings added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n guess</numerusform>
            <numerusform>%n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in six areas</source>
        <translation>
            <numerusform>%n item in six areas</numerusform>
            <numerusform>%n items in six areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted. Each a note of its own?</source>
        <translation>
            <numerusform>%n line pasted. A note of its own?</numerusform>
            <numerusform>%n lines pasted. Each a note of its own?</numerusform>
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
            <numerusform>%n minute early</numerusform>
            <numerusform>%n minutes early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more</source>
        <translation>
            <numerusform>%n minute more</numerusform>
            <numerusform>%n minutes more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled in</source>
        <translation>
            <numerusform>%n not filled in</numerusform>
            <numerusform>%n not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not keyed yet</source>
        <translation>
            <numerusform>%n not keyed yet</numerusform>
            <numerusform>%n not keyed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not used yet</source>
        <translation>
            <numerusform>%n not used yet</numerusform>
            <numerusform>%n not used yet</numerusform>
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
            <numerusform>%n note deleted</numerusform>
            <numerusform>%n notes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the wall</source>
        <translation>
            <numerusform>%n note on the wall</numerusform>
            <numerusform>%n notes on the wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a survey question</source>
        <translation>
            <numerusform>%n of them without a survey question</numerusform>
            <numerusform>%n of them without a survey question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) a sheet</source>
        <translation>
            <numerusform>%n page a sheet</numerusform>
            <numerusform>%n pages a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not read</source>
        <translation>
            <numerusform>%n page not read</numerusform>
            <numerusform>%n pages not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n page read</numerusform>
            <numerusform>%n pages read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) together</source>
        <translation>
            <numerusform>%n page together</numerusform>
            <numerusform>%n pages together</numerusform>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted by hand</source>
        <translation>
            <numerusform>%n person counted by hand</numerusform>
            <numerusform>%n people counted by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) there</source>
        <translation>
            <numerusform>%n person there</numerusform>
            <numerusform>%n persons there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) voted.</source>
        <translation>
            <numerusform>%n person voted.</numerusform>
            <numerusform>%n people voted.</numerusform>
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
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still missing</source>
        <translation>
            <numerusform>%n photo still missing</numerusform>
            <numerusform>%n photos still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of difference</source>
        <translation>
            <numerusform>%n point of difference</numerusform>
            <numerusform>%n points of difference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster(s) made</source>
        <translation>
            <numerusform>%n poster made</numerusform>
            <numerusform>%n posters made</numerusform>
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
            <numerusform>%n question and bottleneck</numerusform>
            <numerusform>%n questions and bottlenecks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) chosen</source>
        <translation>
            <numerusform>%n question chosen</numerusform>
            <numerusform>%n questions chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the room</source>
        <translation>
            <numerusform>%n question from the room</numerusform>
            <numerusform>%n questions from the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still to answer</source>
        <translation>
            <numerusform>%n question still to answer</numerusform>
            <numerusform>%n questions still to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a survey question</source>
        <translation>
            <numerusform>%n question without a survey question</numerusform>
            <numerusform>%n questions without a survey question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) left out: consent was not ticked on the sheet, or is not keyed yet.</source>
        <translation>
            <numerusform>%n response left out: consent was not ticked on the sheet, or is not keyed yet.</numerusform>
            <numerusform>%n responses left out: consent was not ticked on the sheet, or is not keyed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running late</source>
        <translation>
            <numerusform>%n running late</numerusform>
            <numerusform>%n running late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned sheet(s) are read and confirmed.</source>
        <translation>
            <numerusform>%n scanned sheet is read and confirmed.</numerusform>
            <numerusform>%n scanned sheets are read and confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made</source>
        <translation>
            <numerusform>%n sheet made</numerusform>
            <numerusform>%n sheets made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to key a second time.</source>
        <translation>
            <numerusform>%n sheet still to key a second time.</numerusform>
            <numerusform>%n sheets still to key a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait for you.</source>
        <translation>
            <numerusform>%n sheet waits for you.</numerusform>
            <numerusform>%n sheets wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were keyed twice, and read the same both times.</source>
        <translation>
            <numerusform>%n sheet was keyed twice, and read the same both times.</numerusform>
            <numerusform>%n sheets were keyed twice, and read the same both times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller answer(s) not drawn.</source>
        <translation>
            <numerusform>%n smaller answer not drawn.</numerusform>
            <numerusform>%n smaller answers not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done.</source>
        <translation>
            <numerusform>%n step done.</numerusform>
            <numerusform>%n steps done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to answer</source>
        <translation>
            <numerusform>%n still to answer</numerusform>
            <numerusform>%n still to answer</numerusform>
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
            <numerusform>%n table keyed</numerusform>
            <numerusform>%n tables keyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written differently</source>
        <translation>
            <numerusform>%n thing written differently</numerusform>
            <numerusform>%n things written differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at where one votes</source>
        <translation>
            <numerusform>%n to look at where one votes</numerusform>
            <numerusform>%n to look at where one votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to type</source>
        <translation>
            <numerusform>%n to type</numerusform>
            <numerusform>%n to type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>%n written differently</numerusform>
            <numerusform>%n written differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n table(s): {stances}</source>
        <translation>
            <numerusform>After %n table: {stances}</numerusform>
            <numerusform>After %n tables: {stances}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {choices} the sheet skips question(s) {numbers}.</source>
        <translation>
            <numerusform>After {choices} the sheet skips question {numbers}.</numerusform>
            <numerusform>After {choices} the sheet skips questions {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s)</source>
        <translation>
            <numerusform>The only finding (%n)</numerusform>
            <numerusform>All %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>And %n more pair.</numerusform>
            <numerusform>And %n more pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n on one idea.</source>
        <translation>
            <numerusform>At most %n on one idea.</numerusform>
            <numerusform>At most %n on one idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n ballot(s)</source>
        <translation>
            <numerusform>Look at %n ballot</numerusform>
            <numerusform>Look at %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n finding(s)</source>
        <translation>
            <numerusform>Make %n finding</numerusform>
            <numerusform>Make %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sheet(s)</source>
        <translation>
            <numerusform>Of %n sheet</numerusform>
            <numerusform>Of %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put up %n note(s)</source>
        <translation>
            <numerusform>Put up %n note</numerusform>
            <numerusform>Put up %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to answer</source>
        <translation>
            <numerusform>Still to answer</numerusform>
            <numerusform>Still to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to discuss</source>
        <translation>
            <numerusform>Still to discuss</numerusform>
            <numerusform>Still to discuss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room does not see %n note(s)</source>
        <translation>
            <numerusform>The room does not see %n note</numerusform>
            <numerusform>The room does not see %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room sees %n note(s) again</source>
        <translation>
            <numerusform>The room sees %n note again</numerusform>
            <numerusform>The room sees %n notes again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %n more than came. Both numbers are kept.</source>
        <translation>
            <numerusform>Together %n more than came. Both numbers are kept.</numerusform>
            <numerusform>Together %n more than came. Both numbers are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the item: %n</source>
        <translation>
            <numerusform>Under the item: %n</numerusform>
            <numerusform>Under the item: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dot(s).</source>
        <translation>
            <numerusform>You have %n dot.</numerusform>
            <numerusform>You have %n dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cluster of %n note(s)</source>
        <translation>
            <numerusform>cluster of %n note</numerusform>
            <numerusform>cluster of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>of %n answer</numerusform>
            <numerusform>of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n difference(s) settled</source>
        <translation>
            <numerusform>of %n difference settled</numerusform>
            <numerusform>of %n differences settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n scanned sheet(s) done</source>
        <translation>
            <numerusform>of %n scanned sheet done</numerusform>
            <numerusform>of %n scanned sheets done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n sheet(s)</source>
        <translation>
            <numerusform>of %n sheet</numerusform>
            <numerusform>of %n sheets</numerusform>
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
