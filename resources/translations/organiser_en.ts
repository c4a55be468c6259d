<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPeopleDialog</name>
    <message numerus="yes">
        <source>Put %n into the order</source>
        <translation>
            <numerusform>Put %n into the order</numerusform>
            <numerusform>Put %n into the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the programme already</source>
        <translation>
            <numerusform>%n in the programme already</numerusform>
            <numerusform>%n in the programme already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n min in all</numerusform>
            <numerusform>%n min in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwaitedCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwaitedLine</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceDialog</name>
    <message numerus="yes">
        <source>%n people. Enter shows the programmes and the answers.</source>
        <translation>
            <numerusform>%n person. Enter shows the programmes and the answers.</numerusform>
            <numerusform>%n people. Enter shows the programmes and the answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be printed</source>
        <translation>
            <numerusform>%n character could not be printed</numerusform>
            <numerusform>%n characters could not be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made; the list says why.</source>
        <translation>
            <numerusform>%n could not be made; the list says why.</numerusform>
            <numerusform>%n could not be made; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n were not made.</source>
        <translation>
            <numerusform>Cancelled: %n was not made.</numerusform>
            <numerusform>Cancelled: %n were not made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CautionsCard</name>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <extracomment>Half a frame: the rest is for painting. So many stand there at first: what is below the card wants to be seen too.</extracomment>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleSkillsCard</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclesRoom</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingLine</name>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) part</source>
        <translation>
            <numerusform>%n takes part</numerusform>
            <numerusform>%n take part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceWords</name>
    <message numerus="yes">
        <source>%n caution(s) more</source>
        <translation>
            <numerusform>%n caution more</numerusform>
            <numerusform>%n cautions more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s) less</source>
        <translation>
            <numerusform>%n caution less</numerusform>
            <numerusform>%n cautions less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostLines</name>
    <message numerus="yes">
        <source>%n people, {amount} each</source>
        <translation>
            <numerusform>%n person, {amount}</numerusform>
            <numerusform>%n people, {amount} each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueHostsCard</name>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n to see to</numerusform>
            <numerusform>%n to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueStepsCard</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited</source>
        <translation>
            <numerusform>%n answer awaited</numerusform>
            <numerusform>%n answers awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said what they think</source>
        <translation>
            <numerusform>%n said what they think</numerusform>
            <numerusform>%n said what they think</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People (%n)</source>
        <translation>
            <numerusform>People (%n)</numerusform>
            <numerusform>People (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read (%n)</source>
        <translation>
            <numerusform>Not read (%n)</numerusform>
            <numerusform>Not read (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the book</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n already in the book</numerusform>
            <numerusform>%n already in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since their import, left as they are</source>
        <translation>
            <numerusform>%n changed since the import, left as it is</numerusform>
            <numerusform>%n changed since their import, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesCard</name>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>ran out %n day ago</numerusform>
            <numerusform>ran out %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renew: %n day(s) left</source>
        <translation>
            <numerusform>renew: %n day left</numerusform>
            <numerusform>renew: %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>runs out in %n day</numerusform>
            <numerusform>runs out in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n stop(s) without a known place</source>
        <translation>
            <numerusform>%n stop without a known place</numerusform>
            <numerusform>%n stops without a known place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message numerus="yes">
        <source>%n now</source>
        <translation>
            <numerusform>%n now</numerusform>
            <numerusform>%n now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together %n</source>
        <translation>
            <numerusform>together %n</numerusform>
            <numerusform>together %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the second say what the first say</source>
        <translation>
            <numerusform>%n of the second says what one of the first says</numerusform>
            <numerusform>%n of the second say what the first say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n of them</numerusform>
            <numerusform>%n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingNote</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>Last contact %n day(s) ago.</source>
        <translation>
            <numerusform>Last contact %n day ago.</numerusform>
            <numerusform>Last contact %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAddressNote</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldPapersCard</name>
    <message numerus="yes">
        <source>%n to tell</source>
        <translation>
            <numerusform>%n to tell</numerusform>
            <numerusform>%n to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldPapersNotice</name>
    <message numerus="yes">
        <source>%n hold(s) an older revision</source>
        <translation>
            <numerusform>%n holds an older revision</numerusform>
            <numerusform>%n hold an older revision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationsRoom</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message numerus="yes">
        <source>%n to tell</source>
        <translation>
            <numerusform>%n to tell</numerusform>
            <numerusform>%n to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n now</source>
        <translation>
            <numerusform>%n now</numerusform>
            <numerusform>%n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the book came through people from here.</source>
        <translation>
            <numerusform>%n in the book came through people from here.</numerusform>
            <numerusform>%n in the book came through people from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report names those who agreed to it: %n.</source>
        <translation>
            <numerusform>The report names those who agreed to it: %n.</numerusform>
            <numerusform>The report names those who agreed to it: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeChooser</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeMenu</name>
    <message numerus="yes">
        <source>Put %n people into the order of…</source>
        <translation>
            <numerusform>Put %n person into the order of…</numerusform>
            <numerusform>Put %n people into the order of…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
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
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message numerus="yes">
        <source>%n would change places</source>
        <translation>
            <numerusform>%n would change places</numerusform>
            <numerusform>%n would change places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get a place</source>
        <translation>
            <numerusform>%n would get a place</numerusform>
            <numerusform>%n would get a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualificationsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%n past the wanted gap</source>
        <translation>
            <numerusform>%n past the wanted gap</numerusform>
            <numerusform>%n past the wanted gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, found by “rhythm:due rhythm:overdue”</source>
        <translation>
            <numerusform>and %n more, found by “rhythm:due rhythm:overdue”</numerusform>
            <numerusform>and %n more, found by “rhythm:due rhythm:overdue”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days since the last contact</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmWords</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) at the latest</source>
        <translation>
            <numerusform>after %n day at the latest</numerusform>
            <numerusform>after %n days at the latest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n week(s) at the latest</source>
        <translation>
            <numerusform>after %n week at the latest</numerusform>
            <numerusform>after %n weeks at the latest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s) at the latest</source>
        <translation>
            <numerusform>after %n month at the latest</numerusform>
            <numerusform>after %n months at the latest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n year(s) at the latest</source>
        <translation>
            <numerusform>after %n year at the latest</numerusform>
            <numerusform>after %n years at the latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsForm</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>for %n person</numerusform>
            <numerusform>for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds too few</source>
        <translation>
            <numerusform>%n bed too few</numerusform>
            <numerusform>%n beds too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message numerus="yes">
        <source>%n more taken or held than there are seats.</source>
        <translation>
            <numerusform>%n more taken or held than there are seats.</numerusform>
            <numerusform>%n more taken or held than there are seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsPane</name>
    <message numerus="yes">
        <source>%n seats free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>Agenda of %n minute(s)</source>
        <translation>
            <numerusform>Agenda of %n minute</numerusform>
            <numerusform>Agenda of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message numerus="yes">
        <source>Show %n past date(s)</source>
        <translation>
            <numerusform>Show %n past date</numerusform>
            <numerusform>Show %n past dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettledFold</name>
    <message numerus="yes">
        <source>Settled (%n)</source>
        <translation>
            <numerusform>Settled (%n)</numerusform>
            <numerusform>Settled (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaited</source>
        <translation>
            <numerusform>%n awaited</numerusform>
            <numerusform>%n awaited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done (%n)</source>
        <translation>
            <numerusform>Done (%n)</numerusform>
            <numerusform>Done (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsOpenCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
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
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopLines</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed away</source>
        <translation>
            <numerusform>%n stayed away</numerusform>
            <numerusform>%n stayed away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message numerus="yes">
        <source>With %n expected people: {amount} a head.</source>
        <translation>
            <numerusform>With %n expected person: {amount} a head.</numerusform>
            <numerusform>With %n expected people: {amount} a head.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message numerus="yes">
        <source>%n to be given</source>
        <translation>
            <numerusform>%n to be given</numerusform>
            <numerusform>%n to be given</numerusform>
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
        <source>Of the last %n day(s); older ones stay with their programme.</source>
        <translation>
            <numerusform>Of the last %n day; older ones stay with their programme.</numerusform>
            <numerusform>Of the last %n days; older ones stay with their programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be thanked</source>
        <translation>
            <numerusform>%n still to be thanked</numerusform>
            <numerusform>%n still to be thanked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand with their hosts.</source>
        <translation>
            <numerusform>%n visit stands with its host.</numerusform>
            <numerusform>%n visits stand with their hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksOwedCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPane</name>
    <message numerus="yes">
        <source>%n still to be thanked</source>
        <translation>
            <numerusform>%n still to be thanked</numerusform>
            <numerusform>%n still to be thanked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Today” shows the thanks of the last %n day(s).</source>
        <translation>
            <numerusform>“Today” shows the thanks of the last %n day.</numerusform>
            <numerusform>“Today” shows the thanks of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>themes</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up (%n)</source>
        <translation>
            <numerusform>Taken up (%n)</numerusform>
            <numerusform>Taken up (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped (%n)</source>
        <translation>
            <numerusform>Dropped (%n)</numerusform>
            <numerusform>Dropped (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiesPicture</name>
    <message numerus="yes">
        <source>+%n more without room; the nearest are shown</source>
        <translation>
            <numerusform>+%n more without room; the nearest are shown</numerusform>
            <numerusform>+%n more without room; the nearest are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n ▸</source>
        <comment>a folded year</comment>
        <translation>
            <numerusform>{year}: %n ▸</numerusform>
            <numerusform>{year}: %n ▸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message numerus="yes">
        <source>%n person(s) accepted for the former date. Tell each in your own words: a name opens the invitation.</source>
        <translation>
            <numerusform>%n person accepted for the former date. Tell them in your own words: the name opens the invitation.</numerusform>
            <numerusform>%n people accepted for the former date. Tell each in your own words: a name opens the invitation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourHeader</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourList</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>Erase %n thing(s) for good?</source>
        <translation>
            <numerusform>Erase %n thing for good?</numerusform>
            <numerusform>Erase %n things for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValidityWords</name>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <extracomment>Knowledge older than this many years wants to be asked about again.</extracomment>
        <translation>
            <numerusform>ran out %n day ago</numerusform>
            <numerusform>ran out %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>runs out in %n day</numerusform>
            <numerusform>runs out in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VehicleForm</name>
    <message numerus="yes">
        <source>%n seats without the driver&apos;s</source>
        <translation>
            <numerusform>%n seat without the driver&apos;s</numerusform>
            <numerusform>%n seats without the driver&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <extracomment>As high as a link.</extracomment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message numerus="yes">
        <source>%n without an answer</source>
        <comment>voices</comment>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the feedback (%n)</source>
        <translation>
            <numerusform>From the feedback (%n)</numerusform>
            <numerusform>From the feedback (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DueWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ExpertiseLines</name>
    <message numerus="yes">
        <source>Heard before (%n)</source>
        <translation>
            <numerusform>Heard before (%n)</numerusform>
            <numerusform>Heard before (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PromiseLines</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed before (%n)</source>
        <translation>
            <numerusform>Closed before (%n)</numerusform>
            <numerusform>Closed before (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days since the last contact</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long known</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long known</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long known</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n day(s)</source>
        <translation>
            <numerusform>Contact within %n day</numerusform>
            <numerusform>Contact within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n week(s)</source>
        <translation>
            <numerusform>Contact within %n week</numerusform>
            <numerusform>Contact within %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n month(s)</source>
        <translation>
            <numerusform>Contact within %n month</numerusform>
            <numerusform>Contact within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n year(s)</source>
        <translation>
            <numerusform>Contact within %n year</numerusform>
            <numerusform>Contact within %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n week(s)</source>
        <translation>
            <numerusform>No contact for %n week</numerusform>
            <numerusform>No contact for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n month(s)</source>
        <translation>
            <numerusform>No contact for %n month</numerusform>
            <numerusform>No contact for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n year(s)</source>
        <translation>
            <numerusform>No contact for %n year</numerusform>
            <numerusform>No contact for %n years</numerusform>
        </translation>
    </message>
</context>
</TS>
