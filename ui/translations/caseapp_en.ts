<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n files are byte for byte what was taken in.</source>
            <translation>
                <numerusform>%n file is byte for byte what was taken in.</numerusform>
                <numerusform>%n files are byte for byte what was taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are kept with the case.</source>
            <translation>
                <numerusform>%n file is kept with the case.</numerusform>
                <numerusform>%n files are kept with the case.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more files were refused.</source>
            <translation>
                <numerusform>%n more file was refused.</numerusform>
                <numerusform>%n more files were refused.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>Summaries of %n cases</source>
            <translation>
                <numerusform>Summary of %n case</numerusform>
                <numerusform>Summaries of %n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message numerus="yes">
            <source>Checks: %n remarks</source>
            <translation>
                <numerusform>Checks: %n remark</numerusform>
                <numerusform>Checks: %n remarks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComingPage</name>
        <message numerus="yes">
            <source>turns %n</source>
            <translation>
                <numerusform>turns %n</numerusform>
                <numerusform>turns %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n days</source>
            <translation>
                <numerusform>within %n day</numerusform>
                <numerusform>within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message numerus="yes">
            <source>%n candidates wait for a verdict.</source>
            <translation>
                <numerusform>%n candidate waits for a verdict.</numerusform>
                <numerusform>%n candidates wait for a verdict.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of the same family were compared anew.</source>
            <translation>
                <numerusform>%n pair of the same family was compared anew.</numerusform>
                <numerusform>%n pairs of the same family were compared anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs written.</source>
            <translation>
                <numerusform>%n pair written.</numerusform>
                <numerusform>%n pairs written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weaker pairs were not kept: nothing tells them from chance. --weak keeps them.</source>
            <translation>
                <numerusform>%n weaker pair was not kept: nothing tells it from chance. --weak keeps it.</numerusform>
                <numerusform>%n weaker pairs were not kept: nothing tells them from chance. --weak keeps them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more rows with this remark</source>
            <translation>
                <numerusform>… and %n more row with this remark</numerusform>
                <numerusform>… and %n more rows with this remark</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContradictionsPage</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradictions</source>
            <translation>
                <numerusform>%n contradiction</numerusform>
                <numerusform>%n contradictions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>Refused rows (%n)…</source>
            <translation>
                <numerusform>Refused rows (%n)…</numerusform>
                <numerusform>Refused rows (%n)…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryStates</name>
        <message numerus="yes">
            <source>no answer for %n days</source>
            <translation>
                <numerusform>no answer for %n day</numerusform>
                <numerusform>no answer for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unclear: %n wait in review</source>
            <translation>
                <numerusform>unclear: %n waits in review</numerusform>
                <numerusform>unclear: %n wait in review</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilesStrip</name>
        <message numerus="yes">
            <source>%n files of this record</source>
            <translation>
                <numerusform>%n file of this record</numerusform>
                <numerusform>%n files of this record</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n answers stand beside their lines.</source>
            <translation>
                <numerusform>%n answer stands beside its line.</numerusform>
                <numerusform>%n answers stand beside their lines.</numerusform>
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
            <source>%n changes are facts of their cases now.</source>
            <translation>
                <numerusform>%n change is a fact of its case now.</numerusform>
                <numerusform>%n changes are facts of their cases now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes stay open until they are accepted.</source>
            <translation>
                <numerusform>%n change stays open until it is accepted.</numerusform>
                <numerusform>%n changes stay open until they are accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes will be facts of their cases; the others stay open and can be accepted on any later day.</source>
            <translation>
                <numerusform>%n change will be a fact of its case; the others stay open and can be accepted on any later day.</numerusform>
                <numerusform>%n changes will be facts of their cases; the others stay open and can be accepted on any later day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n children seem to stand on several rows of this file: {rows}. Each row becomes a line of its own; take doubles out of the file first, or set them aside as duplicates later.</source>
            <translation>
                <numerusform>%n child seems to stand on several rows of this file: {rows}. Each row becomes a line of its own; take doubles out of the file first, or set them aside as duplicates later.</numerusform>
                <numerusform>%n children seem to stand on several rows of this file: {rows}. Each row becomes a line of its own; take doubles out of the file first, or set them aside as duplicates later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit no line</source>
            <translation>
                <numerusform>%n fits no line</numerusform>
                <numerusform>%n fit no line</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the version before are gone</source>
            <translation>
                <numerusform>%n line of the version before is gone</numerusform>
                <numerusform>%n lines of the version before are gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the version before are gone; their cases stay.</source>
            <translation>
                <numerusform>%n line of the version before is gone; its case stays.</numerusform>
                <numerusform>%n lines of the version before are gone; their cases stay.</numerusform>
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
            <source>%n new cases are called and born as another case: they may be the same children. The checks name them.</source>
            <translation>
                <numerusform>%n new case is called and born as another case: it may be the same child. The checks name it.</numerusform>
                <numerusform>%n new cases are called and born as another case: they may be the same children. The checks name them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them by name alone, without a day.</source>
            <translation>
                <numerusform>%n of them by name alone, without a day.</numerusform>
                <numerusform>%n of them by name alone, without a day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the list already</source>
            <translation>
                <numerusform>%n on the list already</numerusform>
                <numerusform>%n on the list already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs with children on file wait in review.</source>
            <translation>
                <numerusform>%n pair with a child on file waits in the review.</numerusform>
                <numerusform>%n pairs with children on file wait in the review.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passed over</source>
            <translation>
                <numerusform>%n passed over</numerusform>
                <numerusform>%n passed over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put to their lines</source>
            <translation>
                <numerusform>%n put to its line</numerusform>
                <numerusform>%n put to their lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows have no surname. Check what each column means, and in a PDF where columns part.</source>
            <translation>
                <numerusform>%n row has no surname. Check what each column means, and in a PDF where columns part.</numerusform>
                <numerusform>%n rows have no surname. Check what each column means, and in a PDF where columns part.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the reply fit no line of the list.</source>
            <translation>
                <numerusform>%n row of the reply fits no line of the list.</numerusform>
                <numerusform>%n rows of the reply fit no line of the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the reply wait for your decision.</source>
            <translation>
                <numerusform>%n row of the reply waits for your decision.</numerusform>
                <numerusform>%n rows of the reply wait for your decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows stood there already.</source>
            <translation>
                <numerusform>%n row stood there already.</numerusform>
                <numerusform>%n rows stood there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were passed over.</source>
            <translation>
                <numerusform>%n row was passed over.</numerusform>
                <numerusform>%n rows were passed over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were refused.</source>
            <translation>
                <numerusform>%n row was refused.</numerusform>
                <numerusform>%n rows were refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were written.</source>
            <translation>
                <numerusform>%n row was written.</numerusform>
                <numerusform>%n rows were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n same as before</source>
            <translation>
                <numerusform>%n same as before</numerusform>
                <numerusform>%n same as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait for a verdict</source>
            <translation>
                <numerusform>%n waits for a verdict</numerusform>
                <numerusform>%n wait for a verdict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Accept all changes shown (%n)</source>
            <translation>
                <numerusform>&amp;Accept the change shown (%n)</numerusform>
                <numerusform>&amp;Accept all changes shown (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Decide on %n waiting rows</source>
            <translation>
                <numerusform>&amp;Decide on %n waiting row</numerusform>
                <numerusform>&amp;Decide on %n waiting rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answers: %n of {all} rows agree in birth date and surname with lines of “{title}”.</source>
            <translation>
                <numerusform>Answers: %n of {all} rows agrees in birth date and surname with lines of “{title}”.</numerusform>
                <numerusform>Answers: %n of {all} rows agree in birth date and surname with lines of “{title}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On “{title}”, %n rows agree in birth date and surname.</source>
            <translation>
                <numerusform>On “{title}”, %n row agrees in birth date and surname.</numerusform>
                <numerusform>On “{title}”, %n rows agree in birth date and surname.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Version: %n lines of “{title}” stand in this file again by number and name, so it becomes version {version} of that list.</source>
            <translation>
                <numerusform>Version: %n line of “{title}” stands in this file again by number and name, so it becomes version {version} of that list.</numerusform>
                <numerusform>Version: %n lines of “{title}” stand in this file again by number and name, so it becomes version {version} of that list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message numerus="yes">
            <source>The newest %n acts</source>
            <translation>
                <numerusform>The newest act</numerusform>
                <numerusform>The newest %n acts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%n forms were begun and not recorded</source>
            <translation>
                <numerusform>%n form was begun and not recorded</numerusform>
                <numerusform>%n forms were begun and not recorded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message numerus="yes">
            <source>for %n of them a row of a reply waits in the match review</source>
            <translation>
                <numerusform>for %n of them a row of a reply waits in the match review</numerusform>
                <numerusform>for %n of them a row of a reply waits in the match review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for at least %n days</source>
            <translation>
                <numerusform>for at least %n day</numerusform>
                <numerusform>for at least %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListsPage</name>
        <message numerus="yes">
            <source>%n cases stay, because people have worked on them or other lists speak of them.</source>
            <translation>
                <numerusform>%n case stays, because people have worked on it or other lists speak of it.</numerusform>
                <numerusform>%n cases stay, because people have worked on them or other lists speak of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases that it opened are gone too.</source>
            <translation>
                <numerusform>%n case that it opened is gone too.</numerusform>
                <numerusform>%n cases that it opened are gone too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import of “{title}” is undone: %n entries are gone.</source>
            <translation>
                <numerusform>The import of “{title}” is undone: %n entry is gone.</numerusform>
                <numerusform>The import of “{title}” is undone: %n entries are gone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <source>There are only %n pages. Choose others.</source>
            <translation>
                <numerusform>There is only %n page. Choose others.</numerusform>
                <numerusform>There are only %n pages. Choose others.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewFileDialog</name>
        <message numerus="yes">
            <source>The passphrase needs at least %n characters.</source>
            <translation>
                <numerusform>The passphrase needs at least %n character.</numerusform>
                <numerusform>The passphrase needs at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestColumns</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFamily</name>
        <message numerus="yes">
            <source>Family: %n children of the list “{list}”</source>
            <translation>
                <numerusform>Family: %n child of the list “{list}”</numerusform>
                <numerusform>Family: %n children of the list “{list}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Probably %n brothers and sisters on the list “{list}”: the list does not say so, and it counts for nothing</source>
            <translation>
                <numerusform>Probably %n brother or sister on the list “{list}”: the list does not say so, and it counts for nothing</numerusform>
                <numerusform>Probably %n brothers and sisters on the list “{list}”: the list does not say so, and it counts for nothing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message numerus="yes">
            <source>%n contradictions among verdicts</source>
            <translation>
                <numerusform>%n contradiction among verdicts</numerusform>
                <numerusform>%n contradictions among verdicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs wait for a second person</source>
            <translation>
                <numerusform>%n pair waits for a second person</numerusform>
                <numerusform>%n pairs wait for a second person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs wait for a verdict</source>
            <translation>
                <numerusform>%n pair waits for a verdict</numerusform>
                <numerusform>%n pairs wait for a verdict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs with a verdict</source>
            <translation>
                <numerusform>%n pair with a verdict</numerusform>
                <numerusform>%n pairs with a verdict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verdicts that contradict one another</source>
            <translation>
                <numerusform>%n verdict that contradicts another</numerusform>
                <numerusform>%n verdicts that contradict one another</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Screening</name>
        <message numerus="yes">
            <source>Compared: %n pairs wait for a verdict.</source>
            <translation>
                <numerusform>Compared: %n pair waits for a verdict.</numerusform>
                <numerusform>Compared: %n pairs wait for a verdict.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message numerus="yes">
            <source>Next: decide on %n possible matches.</source>
            <translation>
                <numerusform>Next: decide on %n possible match.</numerusform>
                <numerusform>Next: decide on %n possible matches.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Turn 16 within %n days</source>
            <translation>
                <numerusform>Turn 16 within %n day</numerusform>
                <numerusform>Turn 16 within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Turn 18 within %n days</source>
            <translation>
                <numerusform>Turn 18 within %n day</numerusform>
                <numerusform>Turn 18 within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message numerus="yes">
            <source>{0} and %n more</source>
            <translation>
                <numerusform>{0} and %n more</numerusform>
                <numerusform>{0} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n records without a date are not drawn.</source>
            <translation>
                <numerusform>%n record without a date is not drawn.</numerusform>
                <numerusform>%n records without a date are not drawn.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoDialog</name>
        <message numerus="yes">
            <source>%n cases go that nobody has worked on since.</source>
            <translation>
                <numerusform>%n case goes that nobody has worked on since.</numerusform>
                <numerusform>%n cases go that nobody has worked on since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases stay.</source>
            <translation>
                <numerusform>%n case stays.</numerusform>
                <numerusform>%n cases stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims that it brought go.</source>
            <translation>
                <numerusform>%n claim that it brought goes.</numerusform>
                <numerusform>%n claims that it brought go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import of “{title}” goes, with its %n entries.</source>
            <translation>
                <numerusform>The import of “{title}” goes, with its %n entry.</numerusform>
                <numerusform>The import of “{title}” goes, with its %n entries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message numerus="yes">
            <source>%n changes are facts of their cases now.</source>
            <translation>
                <numerusform>%n change is a fact of its case now.</numerusform>
                <numerusform>%n changes are facts of their cases now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes become facts of their cases, with their lines as the source. What was there before stays beside them.</source>
            <translation>
                <numerusform>%n change becomes a fact of its case, with its line as the source. What was there before stays beside it.</numerusform>
                <numerusform>%n changes become facts of their cases, with their lines as the source. What was there before stays beside them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait to be accepted</source>
            <translation>
                <numerusform>%n change waits to be accepted</numerusform>
                <numerusform>%n changes wait to be accepted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
</TS>
