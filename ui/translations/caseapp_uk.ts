<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Case files for tracing Ukrainian children who were deported or forcibly transferred to the Russian Federation.</source>
            <translation>Справи для розшуку українських дітей, депортованих або примусово переміщених до Російської Федерації.</translation>
        </message>
        <message>
            <source>Everything stays in your encrypted file on this computer: the program has no network.</source>
            <translation>Усе залишається у вашому зашифрованому файлі на цьому комп’ютері: програма не звертається до мережі.</translation>
        </message>
        <message>
            <source>MIT licence. Built with Qt (LGPL 3) and other free software; Noto Sans under the SIL Open Font License.</source>
            <translation>Ліцензія MIT. Створено на основі Qt (LGPL 3) та іншого вільного програмного забезпечення; шрифт Noto Sans — за ліцензією SIL Open Font License.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About caseapp</source>
            <translation>&amp;Про програму</translation>
        </message>
        <message>
            <source>&amp;Accept the selected line</source>
            <translation>Прийняти ви&amp;браний запис</translation>
        </message>
        <message>
            <source>&amp;Add a description…</source>
            <translation>Д&amp;одати опис зовнішності…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Brother or sister…</source>
            <translation>&amp;Брат або сестра…</translation>
        </message>
        <message>
            <source>&amp;Cases</source>
            <translation>С&amp;прави</translation>
        </message>
        <message>
            <source>&amp;Check the journal</source>
            <translation>Перевірити &amp;журнал</translation>
        </message>
        <message>
            <source>&amp;Children of the group…</source>
            <translation>&amp;Діти групи…</translation>
        </message>
        <message>
            <source>&amp;Dark window</source>
            <translation>&amp;Темне вікно</translation>
        </message>
        <message>
            <source>&amp;Determine…</source>
            <translation>Визначити &amp;статус…</translation>
        </message>
        <message>
            <source>&amp;Different child… (2)</source>
            <translation>&amp;Інша дитина… (2)</translation>
        </message>
        <message>
            <source>&amp;Do again</source>
            <translation>&amp;Повторити</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <translation>Д&amp;окументи</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>З&amp;міни</translation>
        </message>
        <message>
            <source>&amp;Export the rows…</source>
            <translation>Вивантажити р&amp;ядки…</translation>
        </message>
        <message>
            <source>&amp;Facts</source>
            <translation>&amp;Відомості</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Find a case</source>
            <translation>&amp;Знайти справу</translation>
        </message>
        <message>
            <source>&amp;From the public sources…</source>
            <translation>З п&amp;ублічних джерел…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Пере&amp;хід</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;History of this record…</source>
            <translation>&amp;Історія цього запису…</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Імпортувати список…</translation>
        </message>
        <message>
            <source>&amp;Journal</source>
            <translation>&amp;Журнал дій</translation>
        </message>
        <message>
            <source>&amp;Keep files…</source>
            <translation>Додати в&amp;кладення…</translation>
        </message>
        <message>
            <source>&amp;Keep this search…</source>
            <translation>Зберег&amp;ти пошук…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Клавіші</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Більший текст</translation>
        </message>
        <message>
            <source>&amp;Lists</source>
            <translation>Сп&amp;иски</translation>
        </message>
        <message>
            <source>&amp;Look for matches…</source>
            <translation>&amp;Шукати збіги…</translation>
        </message>
        <message>
            <source>&amp;Match</source>
            <translation>З&amp;біг</translation>
        </message>
        <message>
            <source>&amp;Match review</source>
            <translation>П&amp;еревірка збігів</translation>
        </message>
        <message>
            <source>&amp;More is needed (3)</source>
            <translation>&amp;Потрібні додаткові відомості (3)</translation>
        </message>
        <message>
            <source>&amp;New case file…</source>
            <translation>&amp;Новий файл справ…</translation>
        </message>
        <message>
            <source>&amp;Normal text</source>
            <translation>&amp;Звичайний текст</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Відкрити</translation>
        </message>
        <message>
            <source>&amp;Open a case file…</source>
            <translation>&amp;Відкрити файл справ…</translation>
        </message>
        <message>
            <source>&amp;Open the case of the brother or sister</source>
            <translation>Відкрити &amp;справу брата або сестри</translation>
        </message>
        <message>
            <source>&amp;Part before</source>
            <translation>Попе&amp;редня частина</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Люди</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Попередній</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Ви&amp;йти</translation>
        </message>
        <message>
            <source>&amp;Records</source>
            <translation>&amp;Записи</translation>
        </message>
        <message>
            <source>&amp;Remove the record</source>
            <translation>&amp;Прибрати запис</translation>
        </message>
        <message>
            <source>&amp;Removed records…</source>
            <translation>Вилу&amp;чені записи…</translation>
        </message>
        <message>
            <source>&amp;Same child (1)</source>
            <translation>&amp;Та сама дитина (1)</translation>
        </message>
        <message>
            <source>&amp;Save a copy of the file…</source>
            <translation>З&amp;берегти копію вкладення…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>Збере&amp;гти як PDF…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Менший текст</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>По&amp;чаток</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>&amp;Мітки…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Скасувати</translation>
        </message>
        <message>
            <source>&amp;Undo the import…</source>
            <translation>&amp;Скасувати імпорт…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Ви&amp;гляд</translation>
        </message>
        <message>
            <source>&amp;What goes out…</source>
            <translation>&amp;Що виходить назовні…</translation>
        </message>
        <message>
            <source>&amp;Withdraw the verdict…</source>
            <translation>&amp;Відкликати рішення…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>Відкл&amp;икати…</translation>
        </message>
        <message>
            <source>&amp;Write the import</source>
            <translation>&amp;Записати імпорт</translation>
        </message>
        <message>
            <source>A s&amp;econd person…</source>
            <translation>Дру&amp;га особа…</translation>
        </message>
        <message>
            <source>Accept all sho&amp;wn…</source>
            <translation>Прийняти всі п&amp;оказані…</translation>
        </message>
        <message>
            <source>Add a &amp;birth record…</source>
            <translation>Додати запис про народ&amp;ження…</translation>
        </message>
        <message>
            <source>Add a &amp;claim…</source>
            <translation>Додати &amp;твердження…</translation>
        </message>
        <message>
            <source>Add a &amp;group…</source>
            <translation>Додати &amp;групу…</translation>
        </message>
        <message>
            <source>Add a &amp;name…</source>
            <translation>Додати і&amp;м’я…</translation>
        </message>
        <message>
            <source>Add a &amp;person…</source>
            <translation>Додати &amp;особу…</translation>
        </message>
        <message>
            <source>Add a &amp;placement…</source>
            <translation>Додати місце перебуванн&amp;я…</translation>
        </message>
        <message>
            <source>Add a further birth date or place</source>
            <translation>Додати ще одну дату чи місце народження</translation>
        </message>
        <message>
            <source>Add a further name; no name is overwritten</source>
            <translation>Додати ще одне ім’я; жодне ім’я не перезаписується</translation>
        </message>
        <message>
            <source>Add a p&amp;hoto…</source>
            <translation>Додати &amp;фото…</translation>
        </message>
        <message>
            <source>Add a parent, a relative or a legal representative</source>
            <translation>Додати батьків, родича або законного представника</translation>
        </message>
        <message>
            <source>Add a re&amp;quest…</source>
            <translation>Додати &amp;запит…</translation>
        </message>
        <message>
            <source>Add a reported region or placement</source>
            <translation>Додати регіон за повідомленням або форму влаштування</translation>
        </message>
        <message>
            <source>Add an &amp;application…</source>
            <translation>Додати &amp;заяву…</translation>
        </message>
        <message>
            <source>All &amp;imports…</source>
            <translation>Усі &amp;імпорти…</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>Усі справи</translation>
        </message>
        <message>
            <source>All lists in this file</source>
            <translation>Усі списки в цьому файлі</translation>
        </message>
        <message>
            <source>All records that were removed, to be brought back</source>
            <translation>Усі вилучені записи, щоб повернути їх</translation>
        </message>
        <message>
            <source>Answer as a clai&amp;m…</source>
            <translation>В&amp;ідповідь як твердження…</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>Пит&amp;ати знову</translation>
        </message>
        <message>
            <source>Begin a claim with the answer to the chosen request</source>
            <translation>Почати твердження з відповіді на вибраний запит</translation>
        </message>
        <message>
            <source>Both records are the same child</source>
            <translation>Обидва записи — та сама дитина</translation>
        </message>
        <message>
            <source>Both records are the same child; say by what that is known</source>
            <translation>Обидва записи — та сама дитина; зазначити, з чого це відомо</translation>
        </message>
        <message>
            <source>Bring a case back that was set aside, with all it says</source>
            <translation>Повернути виключену справу з усім, що в ній сказано</translation>
        </message>
        <message>
            <source>C&amp;ase</source>
            <translation>&amp;Справа</translation>
        </message>
        <message>
            <source>C&amp;hecks of all cases</source>
            <translation>Перевірки всі&amp;х справ</translation>
        </message>
        <message>
            <source>C&amp;ontradictions</source>
            <translation>Суперечност&amp;і</translation>
        </message>
        <message>
            <source>C&amp;orrect the claim…</source>
            <translation>Випр&amp;авити твердження…</translation>
        </message>
        <message>
            <source>Case for &amp;just this child</source>
            <translation>Ок&amp;рема справа</translation>
        </message>
        <message>
            <source>Check that no line of the journal was changed or removed</source>
            <translation>Перевірити, чи жодного запису журналу не змінено й не вилучено</translation>
        </message>
        <message>
            <source>Check the files a&amp;gain</source>
            <translation>П&amp;еревірити вкладення знову</translation>
        </message>
        <message>
            <source>Chi&amp;ld of a case…</source>
            <translation>&amp;Дитина зі справи…</translation>
        </message>
        <message>
            <source>Children b&amp;y region…</source>
            <translation>Діти за &amp;регіонами…</translation>
        </message>
        <message>
            <source>Choose columns, their order and width, and the sorting</source>
            <translation>Вибрати стовпці, їхній порядок і ширину та сортування</translation>
        </message>
        <message>
            <source>Choose profile, sections, photo and language of the paper</source>
            <translation>Вибрати, для кого документ, його розділи, фото й мову</translation>
        </message>
        <message>
            <source>Clear t&amp;he search and all filters</source>
            <translation>С&amp;кинути пошук і всі фільтри</translation>
        </message>
        <message>
            <source>Close the &amp;file</source>
            <translation>Закрити &amp;файл</translation>
        </message>
        <message>
            <source>Close the case file and go to the start</source>
            <translation>Закрити файл справ і перейти на початок</translation>
        </message>
        <message>
            <source>Close the file and the window</source>
            <translation>Закрити файл і вікно</translation>
        </message>
        <message>
            <source>Colum&amp;ns…</source>
            <translation>Стовп&amp;ці…</translation>
        </message>
        <message>
            <source>Com&amp;ing of age</source>
            <translation>Повно&amp;ліття</translation>
        </message>
        <message>
            <source>Compare any two records, and say why the pair was not offered</source>
            <translation>Порівняти будь-які два записи й сказати, чому пару не запропоновано</translation>
        </message>
        <message>
            <source>Compare every line of a list with the other lists</source>
            <translation>Порівняти кожен запис списку з іншими списками</translation>
        </message>
        <message>
            <source>Compare the two lists the other way round</source>
            <translation>Порівняти ці два списки у зворотному порядку</translation>
        </message>
        <message>
            <source>Compare with another lis&amp;t…</source>
            <translation>По&amp;рівняти з іншим списком…</translation>
        </message>
        <message>
            <source>Describe a group of children who travelled together</source>
            <translation>Описати групу дітей, яких везли разом</translation>
        </message>
        <message>
            <source>Do again what was undone last</source>
            <translation>Повторити те, що скасовано останнім</translation>
        </message>
        <message>
            <source>E&amp;xport the case as…</source>
            <translation>Вивантажити справ&amp;у як…</translation>
        </message>
        <message>
            <source>Every import of this file, with its date and its counts</source>
            <translation>Усі імпорти цього файлу з датами й кількостями</translation>
        </message>
        <message>
            <source>Every paper and table that left; on a case, those about it</source>
            <translation>Кожен документ і таблиця, що вийшли; у справі — лише про неї</translation>
        </message>
        <message>
            <source>Every source, how far it is trusted and what cites it</source>
            <translation>Усі джерела, наскільки їм довіряють і що на них посилається</translation>
        </message>
        <message>
            <source>Everything the keyboard can do</source>
            <translation>Усе, що можна робити з клавіатури</translation>
        </message>
        <message>
            <source>Filter&amp;s</source>
            <translation>&amp;Фільтри</translation>
        </message>
        <message>
            <source>Find a case by name in any spelling, or by its number</source>
            <translation>Знайти справу за іменем у будь-якому написанні або за номером</translation>
        </message>
        <message>
            <source>Further information is needed; the pair stays in the queue</source>
            <translation>Потрібні додаткові відомості; пара лишається в черзі</translation>
        </message>
        <message>
            <source>Give all text its normal size</source>
            <translation>Повернути звичайний розмір тексту</translation>
        </message>
        <message>
            <source>Give the chosen view another name</source>
            <translation>Дати вибраному вигляду іншу назву</translation>
        </message>
        <message>
            <source>Go back to the step before; everything typed stays</source>
            <translation>Повернутися на попередній крок; усе введене лишається</translation>
        </message>
        <message>
            <source>Go back to where you were</source>
            <translation>Повернутися туди, де ви були</translation>
        </message>
        <message>
            <source>Go on to the next step of the import</source>
            <translation>Перейти до наступного кроку імпорту</translation>
        </message>
        <message>
            <source>Go on with what was typed and not recorded</source>
            <translation>Продовжити введене й не записане</translation>
        </message>
        <message>
            <source>Go to the case of the chosen brother or sister</source>
            <translation>Перейти до справи вибраного брата або сестри</translation>
        </message>
        <message>
            <source>Go to the row after this one</source>
            <translation>Перейти до наступного рядка</translation>
        </message>
        <message>
            <source>Go to the row before this one</source>
            <translation>Перейти до попереднього рядка</translation>
        </message>
        <message>
            <source>Import what was &amp;copied</source>
            <translation>Імпортувати &amp;скопійоване</translation>
        </message>
        <message>
            <source>Keep a photo of the child; the newest leads the case</source>
            <translation>Додати фото дитини; найновіше стоїть на чолі справи</translation>
        </message>
        <message>
            <source>Keep f&amp;iles with this record…</source>
            <translation>Додати вк&amp;ладення до цього запису…</translation>
        </message>
        <message>
            <source>Keep files that belong to the chosen record or source</source>
            <translation>Додати файли, що належать до вибраного запису чи джерела</translation>
        </message>
        <message>
            <source>Keep files within the case; or drop them on its page</source>
            <translation>Зберегти файли у справі; або перетягніть їх на її сторінку</translation>
        </message>
        <message>
            <source>Keep the search with its columns and order, under a name</source>
            <translation>Зберегти пошук зі стовпцями й порядком під назвою</translation>
        </message>
        <message>
            <source>L&amp;edger</source>
            <translation>С&amp;тан списку</translation>
        </message>
        <message>
            <source>Le&amp;tter of the request…</source>
            <translation>&amp;Лист за запитом…</translation>
        </message>
        <message>
            <source>Letter with the &amp;list…</source>
            <translation>&amp;Супровідний лист до списку…</translation>
        </message>
        <message>
            <source>Letter&amp;head of the office…</source>
            <translation>Бла&amp;нк установи…</translation>
        </message>
        <message>
            <source>Light text on a dark ground, for the evening</source>
            <translation>Світлий текст на темному тлі — для вечора</translation>
        </message>
        <message>
            <source>Link the case of a brother or sister; it shows on both cases</source>
            <translation>Пов’язати справу брата чи сестри; видно в обох справах</translation>
        </message>
        <message>
            <source>Look whether the files are byte for byte what was taken in</source>
            <translation>Перевірити, чи вкладення байт у байт такі, якими їх додано</translation>
        </message>
        <message>
            <source>Looked at, in or&amp;der…</source>
            <translation>Переглянуто, &amp;гаразд…</translation>
        </message>
        <message>
            <source>Make a new encrypted file</source>
            <translation>Створити новий зашифрований файл</translation>
        </message>
        <message>
            <source>Make all changes of the selected line facts of the case</source>
            <translation>Зробити всі зміни вибраного запису відомостями справи</translation>
        </message>
        <message>
            <source>Make all text larger</source>
            <translation>Збільшити весь текст</translation>
        </message>
        <message>
            <source>Make all text smaller</source>
            <translation>Зменшити весь текст</translation>
        </message>
        <message>
            <source>Make the changes of all lines shown facts of their cases</source>
            <translation>Зробити зміни всіх показаних записів відомостями справ</translation>
        </message>
        <message>
            <source>Mark what was recorded in error, with the reason</source>
            <translation>Позначити записане помилково, із зазначенням причини</translation>
        </message>
        <message>
            <source>Mark what whoever opens the case must see, with the reason</source>
            <translation>Позначити те, що має побачити кожен, хто відкриє справу, із причиною</translation>
        </message>
        <message>
            <source>Name, address and signatory of the office on its letters</source>
            <translation>Назва, адреса та підписувач установи на її листах</translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation>&amp;Наступний</translation>
        </message>
        <message>
            <source>New cas&amp;e…</source>
            <translation>&amp;Нова справа…</translation>
        </message>
        <message>
            <source>New source…</source>
            <translation>Нов&amp;е джерело…</translation>
        </message>
        <message>
            <source>Next s&amp;tep</source>
            <translation>Да&amp;лі</translation>
        </message>
        <message>
            <source>No&amp;t this child…</source>
            <translation>Не &amp;ця дитина…</translation>
        </message>
        <message>
            <source>Note what was asked of whom, or the next step, with its day</source>
            <translation>Записати, що й у кого запитано, або наступний крок, із терміном</translation>
        </message>
        <message>
            <source>Open a case for a child who stands on no list</source>
            <translation>Відкрити справу дитини, якої немає в жодному списку</translation>
        </message>
        <message>
            <source>Open a case for the child on a line that stands on none</source>
            <translation>Відкрити справу дитини із запису, який не належить до жодної справи</translation>
        </message>
        <message>
            <source>Open a file of invented children to look around in</source>
            <translation>Відкрити файл із вигаданими дітьми, щоб роздивитися програму</translation>
        </message>
        <message>
            <source>Open a file that you have</source>
            <translation>Відкрити файл, який у вас уже є</translation>
        </message>
        <message>
            <source>Open the &amp;demo</source>
            <translation>Відкрити &amp;демонстрацію</translation>
        </message>
        <message>
            <source>Open the selected row</source>
            <translation>Відкрити вибраний рядок</translation>
        </message>
        <message>
            <source>P&amp;art after</source>
            <translation>Наст&amp;упна частина</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>Др&amp;укувати…</translation>
        </message>
        <message>
            <source>Ph&amp;otos by number…</source>
            <translation>&amp;Фото за номерами…</translation>
        </message>
        <message>
            <source>Possible matches that wait for a decision</source>
            <translation>Можливі збіги, що чекають на рішення</translation>
        </message>
        <message>
            <source>Preview and &amp;print…</source>
            <translation>Перегляд і дру&amp;к…</translation>
        </message>
        <message>
            <source>Print &amp;many cases…</source>
            <translation>Надрукувати &amp;багато справ…</translation>
        </message>
        <message>
            <source>Print the leading photos with case numbers, without names</source>
            <translation>Надрукувати головні фото з номерами справ, без імен</translation>
        </message>
        <message>
            <source>Print the letter that goes with a list, for both sides to sign</source>
            <translation>Надрукувати супровідний лист до списку, який підпишуть обидві сторони</translation>
        </message>
        <message>
            <source>Print the previewed paper</source>
            <translation>Надрукувати переглянутий документ</translation>
        </message>
        <message>
            <source>Print where the children were last reported, with a map</source>
            <translation>Надрукувати, де про дітей повідомляли востаннє, з картою</translation>
        </message>
        <message>
            <source>Public s&amp;tatements</source>
            <translation>Пу&amp;блічні заяви</translation>
        </message>
        <message>
            <source>Put right what an answer was taken for; its words stay</source>
            <translation>Виправити, як прочитано відповідь; її слова незмінні</translation>
        </message>
        <message>
            <source>Put tags of the office on the case, take them off, rename them</source>
            <translation>Поставити на справу мітки установи, зняти їх, перейменувати</translation>
        </message>
        <message>
            <source>Re&amp;quests</source>
            <translation>З&amp;апити</translation>
        </message>
        <message>
            <source>Read a list from a spreadsheet; you see it before it is written</source>
            <translation>Прочитати список з електронної таблиці; спершу ви його побачите, а тоді запишете</translation>
        </message>
        <message>
            <source>Read a table or a text that you copied in another program</source>
            <translation>Прочитати таблицю або текст, скопійовані в іншій програмі</translation>
        </message>
        <message>
            <source>Record a source that facts can cite</source>
            <translation>Записати джерело, на яке можна посилатися</translation>
        </message>
        <message>
            <source>Record what a party says of the child</source>
            <translation>Записати, що стверджує сторона</translation>
        </message>
        <message>
            <source>Record what we ourselves determined, with date and source</source>
            <translation>Записати встановлене нами, з датою і джерелом</translation>
        </message>
        <message>
            <source>Record whether a parent or legal representative has applied</source>
            <translation>Записати, чи подали заяву батьки або законний представник</translation>
        </message>
        <message>
            <source>Rename the saved &amp;view…</source>
            <translation>Перей&amp;менувати збережений вигляд…</translation>
        </message>
        <message>
            <source>Same child, with the r&amp;eason…</source>
            <translation>Та сама дитина, з поя&amp;сненням…</translation>
        </message>
        <message>
            <source>Save refused &amp;rows…</source>
            <translation>&amp;Зберегти неприйняті рядки…</translation>
        </message>
        <message>
            <source>Save the case for other programs: JSON, FollowTheMoney, PFIF, CPIMS+</source>
            <translation>Зберегти справу для інших програм: JSON, FollowTheMoney, PFIF, CPIMS+</translation>
        </message>
        <message>
            <source>Save the chosen file outside; the copy is not encrypted</source>
            <translation>Зберегти вибраний файл назовні; копію не зашифровано</translation>
        </message>
        <message>
            <source>Save the previewed paper as a file</source>
            <translation>Зберегти переглянутий документ у файл</translation>
        </message>
        <message>
            <source>Save the rows that are shown as XLSX or CSV, not encrypted</source>
            <translation>Зберегти показані рядки як XLSX або CSV, без шифрування</translation>
        </message>
        <message>
            <source>Say of which case the child on the line is, with the reason</source>
            <translation>Указати, до якої справи належить дитина із запису, і чому</translation>
        </message>
        <message>
            <source>Say what the child looked like, as of which day</source>
            <translation>Записати, як дитина виглядала і станом на який день</translation>
        </message>
        <message>
            <source>Say what the office lets nobody decide alone</source>
            <translation>Визначити, що в установі ніхто не вирішує самостійно</translation>
        </message>
        <message>
            <source>Say why the selected contradiction or remark is in order</source>
            <translation>Сказати, чому з вибраною суперечністю чи зауваженням усе гаразд</translation>
        </message>
        <message>
            <source>See the children of the chosen group, and add more by name</source>
            <translation>Показати дітей вибраної групи й додати інших за іменем</translation>
        </message>
        <message>
            <source>See the paper as it will be printed and saved</source>
            <translation>Побачити документ таким, яким його буде надруковано і збережено</translation>
        </message>
        <message>
            <source>Set a &amp;flag…</source>
            <translation>&amp;Поставити позначку…</translation>
        </message>
        <message>
            <source>Set a case aside that was opened twice or by mistake</source>
            <translation>Виключити з обліку справу, відкриту двічі або помилково</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Викл&amp;ючити з обліку…</translation>
        </message>
        <message>
            <source>Sex, how the child was taken, from where</source>
            <translation>Стать, як і звідки вивезено дитину</translation>
        </message>
        <message>
            <source>Show all cases again</source>
            <translation>Знову показати всі справи</translation>
        </message>
        <message>
            <source>Show the filters beside the cases, or put them away</source>
            <translation>Показати фільтри поруч зі справами або прибрати їх</translation>
        </message>
        <message>
            <source>Show the part of the case after this one</source>
            <translation>Показати наступну частину справи</translation>
        </message>
        <message>
            <source>Show the part of the case before this one</source>
            <translation>Показати попередню частину справи</translation>
        </message>
        <message>
            <source>So&amp;urces</source>
            <translation>&amp;Джерела</translation>
        </message>
        <message>
            <source>Step &amp;before</source>
            <translation>Н&amp;азад на крок</translation>
        </message>
        <message>
            <source>Summaries of all cases shown, or of those selected, saved or printed</source>
            <translation>Довідки в усіх показаних або вибраних справах: зберегти чи надрукувати</translation>
        </message>
        <message>
            <source>Swap &amp;both lists</source>
            <translation>Помінят&amp;и списки місцями</translation>
        </message>
        <message>
            <source>Take a record that was typed here out of sight</source>
            <translation>Прибрати з очей запис, внесений тут вручну</translation>
        </message>
        <message>
            <source>Take a verdict back, with the reason</source>
            <translation>Відкликати рішення, із зазначенням причини</translation>
        </message>
        <message>
            <source>Take back everything that the import of this list wrote</source>
            <translation>Скасувати все, що записав імпорт цього списку</translation>
        </message>
        <message>
            <source>Take back that the selected contradiction or remark is in order</source>
            <translation>Скасувати, що з вибраною суперечністю чи зауваженням усе гаразд</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Повернути до обліку…</translation>
        </message>
        <message>
            <source>Take over a public source that the program brings along</source>
            <translation>Перенести публічне джерело, яке постачається з програмою</translation>
        </message>
        <message>
            <source>Take the line off the case, with all that it brought</source>
            <translation>Зняти запис зі справи разом з усім, що він додав</translation>
        </message>
        <message>
            <source>The name that the journal writes beside your work</source>
            <translation>Ім’я, яке журнал записує поруч із вашими діями</translation>
        </message>
        <message>
            <source>The records are two children; they are not offered again</source>
            <translation>Це дві різні дитини; цю пару більше не буде запропоновано</translation>
        </message>
        <message>
            <source>The window speaks English</source>
            <translation>Мова вікна — англійська</translation>
        </message>
        <message>
            <source>The window speaks Ukrainian</source>
            <translation>Мова вікна — українська</translation>
        </message>
        <message>
            <source>To what is u&amp;nfinished</source>
            <translation>До незавершен&amp;ого</translation>
        </message>
        <message>
            <source>Undo the last edit, also one of an earlier day</source>
            <translation>Скасувати останню зміну, зокрема й давнішу</translation>
        </message>
        <message>
            <source>Version, licences and what this program is for</source>
            <translation>Версія, ліцензії та призначення програми</translation>
        </message>
        <message>
            <source>What is missing or doubtful in any case</source>
            <translation>Чого бракує або що сумнівне в будь-якій справі</translation>
        </message>
        <message>
            <source>What is new, gone or changed between two lists, by child</source>
            <translation>Що нового, чого немає і що змінено між двома списками, за дитиною</translation>
        </message>
        <message>
            <source>What is said of the children that cannot both be true</source>
            <translation>Сказане про дітей, що не може бути правдою водночас</translation>
        </message>
        <message>
            <source>What was asked of others and what is to be done, overdue first</source>
            <translation>Що запитано в інших і що треба зробити; прострочене — першим</translation>
        </message>
        <message>
            <source>What was done in this file, by whom and when</source>
            <translation>Що, хто й коли робив у цьому файлі</translation>
        </message>
        <message>
            <source>What was gi&amp;ven out</source>
            <translation>Що &amp;вийшло назовні</translation>
        </message>
        <message>
            <source>Where the work stands and what comes next</source>
            <translation>На якому етапі робота і що далі</translation>
        </message>
        <message>
            <source>Who claimed which figure in public, and who claims another</source>
            <translation>Хто яке число публічно назвав і хто називає інше</translation>
        </message>
        <message>
            <source>Who on the list is back, unconfirmed, or without an answer</source>
            <translation>Кого зі списку повернуто, кого не підтверджено, щодо кого немає відповіді</translation>
        </message>
        <message>
            <source>Who turns 18 or 16 soon, by any birth record</source>
            <translation>Кому незабаром виповниться 18 або 16, за будь-яким записом про народження</translation>
        </message>
        <message>
            <source>Who wrote what into the chosen record, and when</source>
            <translation>Хто, що й коли записав до вибраного запису</translation>
        </message>
        <message>
            <source>Why was this pair &amp;not found?…</source>
            <translation>Чому цю пару &amp;не знайдено?…</translation>
        </message>
        <message>
            <source>Word the letter of the selected request, and see it on paper</source>
            <translation>Скласти текст листа за вибраним запитом і побачити його на папері</translation>
        </message>
        <message>
            <source>Write a &amp;note…</source>
            <translation>Написати &amp;нотатку…</translation>
        </message>
        <message>
            <source>Write a note on the case, with your name and the day</source>
            <translation>Написати нотатку у справі, з вашим іменем і датою</translation>
        </message>
        <message>
            <source>Write the refused rows into a file that can be corrected</source>
            <translation>Записати неприйняті рядки у файл, який можна виправити</translation>
        </message>
        <message>
            <source>Write the rows of the preview into the file, all in one step</source>
            <translation>Записати рядки з перегляду у файл, усі одним кроком</translation>
        </message>
        <message>
            <source>Your na&amp;me…</source>
            <translation>Ваше і&amp;м’я…</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Claim</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Записати</translation>
        </message>
        <message>
            <source>Region it names</source>
            <translation>Названий регіон</translation>
        </message>
        <message>
            <source>The words of the answer stay as they are; what was understood too.</source>
            <translation>Слова відповіді залишаються незмінними; попереднє прочитання теж зберігається.</translation>
        </message>
        <message>
            <source>What does this answer say?</source>
            <translation>Що каже ця відповідь?</translation>
        </message>
        <message>
            <source>Why it is corrected (needed)</source>
            <translation>Чому виправлено (обов’язково)</translation>
        </message>
    </context>
    <context>
        <name>AsideBanner</name>
        <message>
            <source>&amp;Confirm…</source>
            <translation>&amp;Підтвердити…</translation>
        </message>
        <message>
            <source>&amp;Open case {0}</source>
            <translation>&amp;Відкрити справу {0}</translation>
        </message>
        <message>
            <source>&amp;Take back…</source>
            <translation>Повернути до обліку…</translation>
        </message>
        <message>
            <source>&amp;Withdraw the proposal…</source>
            <translation>&amp;Відкликати пропозицію…</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Confirm: set case {0} aside</source>
            <translation>Підтвердити: виключити справу {0}</translation>
        </message>
        <message>
            <source>Dec&amp;line…</source>
            <translation>Від&amp;хилити…</translation>
        </message>
        <message>
            <source>It stands in lists, counts and warnings again, with all that it says. The journal keeps both decisions. Why?</source>
            <translation>Вона знову стоятиме в списках, підрахунках і попередженнях з усім, що в ній сказано. Журнал зберігає обидва рішення. Чому?</translation>
        </message>
        <message>
            <source>Kept for case {number} ({name}) too, set aside as a duplicate by {worker} on {when}: {reason}. What both say is read together; its records are named below.</source>
            <translation>Цю справу ведуть і замість справи {number} ({name}), яку виключено як дублікат ({worker}, {when}): {reason}. Сказане в обох читається разом; її записи названо нижче.</translation>
        </message>
        <message>
            <source>Set aside as a duplicate of {kept} by {worker} on {when}: {reason}. It stands in no list and no count; go on with the work in case {kept}.</source>
            <translation>Виключено як дублікат справи {kept} ({worker}, {when}): {reason}. Її немає в списках і підрахунках; роботу слід продовжувати у справі {kept}.</translation>
        </message>
        <message>
            <source>Set aside as recorded in error by {worker} on {when}: {reason}. It stands in no list and no count.</source>
            <translation>Виключено як записану помилково ({worker}, {when}): {reason}. Її немає в списках і підрахунках.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повернути до обліку</translation>
        </message>
        <message>
            <source>Take case {0} back</source>
            <translation>Повернути справу {0} до обліку</translation>
        </message>
        <message>
            <source>The case then leaves lists and counts, and both of you are named. What did you look at? You can leave this empty.</source>
            <translation>Після цього справа зникне зі списків і підрахунків, а названо буде вас обох. Що ви перевірили? Можна залишити порожнім.</translation>
        </message>
        <message>
            <source>{worker} proposed on {when} to set this case aside as a duplicate of {kept}: {reason}. It counts when another person confirms it.</source>
            <translation>{when} запропоновано виключити цю справу як дублікат справи {kept} ({worker}): {reason}. Набуде чинності, коли підтвердить інша особа.</translation>
        </message>
        <message>
            <source>{worker} proposed on {when} to set this case aside as recorded in error: {reason}. It counts when another person confirms it.</source>
            <translation>{when} запропоновано виключити цю справу як записану помилково ({worker}): {reason}. Набуде чинності, коли підтвердить інша особа.</translation>
        </message>
    </context>
    <context>
        <name>AsideDeeds</name>
        <message>
            <source>Proposed: it counts when another person confirms it.</source>
            <translation>Запропоновано: набуде чинності, коли підтвердить інша особа.</translation>
        </message>
        <message>
            <source>Set aside. “Undo” in the menu Edit takes it back.</source>
            <translation>Виключено з обліку. «Скасувати» в меню «Зміни» повертає справу.</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n files are byte for byte what was taken in.</source>
            <translation>
                <numerusform>%n вкладення байт у байт таке, яким його додано.</numerusform>
                <numerusform>%n вкладення байт у байт такі, якими їх додано.</numerusform>
                <numerusform>%n вкладень байт у байт такі, якими їх додано.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are kept with the case.</source>
            <translation>
                <numerusform>%n файл додано до справи.</numerusform>
                <numerusform>%n файли додано до справи.</numerusform>
                <numerusform>%n файлів додано до справи.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more files were refused.</source>
            <translation>
                <numerusform>Ще %n файл не прийнято.</numerusform>
                <numerusform>Ще %n файли не прийнято.</numerusform>
                <numerusform>Ще %n файлів не прийнято.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the files…</source>
            <translation>Перевірка вкладень…</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>Вибрати місце</translation>
        </message>
        <message>
            <source>Keeping files…</source>
            <translation>Додавання файлів…</translation>
        </message>
        <message>
            <source>Not what was taken in: {0}. Open a backup and keep this file.</source>
            <translation>Не те, що було додано: {0}. Відкрийте резервну копію, а цей файл збережіть.</translation>
        </message>
        <message>
            <source>Save a copy outside the case file?</source>
            <translation>Зберегти копію поза файлом справ?</translation>
        </message>
        <message>
            <source>The copy is not encrypted: whoever opens its folder can read it. The journal notes that it was made. Delete it when it is no longer needed.</source>
            <translation>Копію не зашифровано: її прочитає кожен, хто відкриє її теку. У журналі буде записано, що її зроблено. Видаліть її, коли вона стане непотрібною.</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Choose where…</source>
            <translation>Вибрати місце…</translation>
        </message>
        <message>
            <source>Exporting cases…</source>
            <translation>Вивантаження справ…</translation>
        </message>
        <message>
            <source>Printing cases…</source>
            <translation>Друк справ…</translation>
        </message>
        <message numerus="yes">
            <source>Summaries of %n cases</source>
            <translation>
                <numerusform>Довідка в %n справі</numerusform>
                <numerusform>Довідки в %n справах</numerusform>
                <numerusform>Довідки в %n справах</numerusform>
            </translation>
        </message>
        <message>
            <source>Summaries of cases</source>
            <translation>Довідки у справах</translation>
        </message>
        <message>
            <source>There is no case here to print.</source>
            <translation>Тут немає справ, які можна надрукувати.</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>Stopped before the end. Leave the page and come again to look.</source>
            <translation>Зупинено до кінця. Вийдіть зі сторінки й поверніться, щоб перевірити.</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>A claim is kept as it was said. If it was recorded in error, withdraw it.</source>
            <translation>Твердження зберігається так, як його висловлено. Якщо його внесено помилково, відкличте його.</translation>
        </message>
        <message>
            <source>A determination is never changed. If it no longer holds, record a newer one.</source>
            <translation>Визначений статус не змінюють. Якщо він уже не відповідає дійсності, запишіть новіший.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Про що</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Про що</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Вік</translation>
        </message>
        <message>
            <source>Alive</source>
            <translation>Чи живе</translation>
        </message>
        <message>
            <source>Answer, in their words</source>
            <translation>Відповідь, дослівно</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Відповідь від</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заява</translation>
        </message>
        <message>
            <source>Application of a parent or legal representative</source>
            <translation>Заява батьків або законного представника</translation>
        </message>
        <message>
            <source>Application of the family</source>
            <translation>Заява родини</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Станом на</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Як записано</translation>
        </message>
        <message>
            <source>Birth record</source>
            <translation>Запис про народження</translation>
        </message>
        <message>
            <source>Birth records</source>
            <translation>Записи про народження</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Народження</translation>
        </message>
        <message>
            <source>Brother or sister with a case</source>
            <translation>Брат або сестра, на яких є справа</translation>
        </message>
        <message>
            <source>Brothers and sisters with a case</source>
            <translation>Брати й сестри, на яких є справа</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Хто подав</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Влаштування</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Вибрати куди…</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>Clothes</source>
            <translation>Одяг</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>Credibility of the information</source>
            <translation>Достовірність відомостей</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date (needed)</source>
            <translation>Дата (обов’язково)</translation>
        </message>
        <message>
            <source>Date of birth, as known</source>
            <translation>Дата народження, як відомо</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата події</translation>
        </message>
        <message>
            <source>Date of the file or photo</source>
            <translation>Дата документа чи фото</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис зовнішності</translation>
        </message>
        <message>
            <source>Determination</source>
            <translation>Визначений статус</translation>
        </message>
        <message>
            <source>Distinguishing marks</source>
            <translation>Особливі прикмети</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Exporting the case…</source>
            <translation>Вивантаження справи…</translation>
        </message>
        <message>
            <source>Eyes, as the source says</source>
            <translation>Очі, як у джерелі</translation>
        </message>
        <message>
            <source>Eyes, hair, height</source>
            <translation>Очі, волосся, зріст</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Відомості</translation>
        </message>
        <message>
            <source>Facts of the case</source>
            <translation>Відомості у справі</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Родина</translation>
        </message>
        <message>
            <source>Family and other people</source>
            <translation>Родина та інші особи</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Вкладення</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Вкладення</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Позначка</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Позначки</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Форма влаштування</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Від</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>From where – to where</source>
            <translation>Звідки – куди</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>Від – до</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Група</translation>
        </message>
        <message>
            <source>Group that travelled together</source>
            <translation>Група, яку везли разом</translation>
        </message>
        <message>
            <source>Hair, as the source says</source>
            <translation>Волосся, як у джерелі</translation>
        </message>
        <message>
            <source>Health group</source>
            <translation>Група здоров’я</translation>
        </message>
        <message>
            <source>Height, cm</source>
            <translation>Зріст, см</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Журнал змін</translation>
        </message>
        <message>
            <source>How the child was taken</source>
            <translation>Як вивезено дитину</translation>
        </message>
        <message>
            <source>In its own words</source>
            <translation>Дослівно</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Своїми словами</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Заклад</translation>
        </message>
        <message>
            <source>Institution or family</source>
            <translation>Заклад або родина</translation>
        </message>
        <message>
            <source>Is the legal representative</source>
            <translation>Є законним представником</translation>
        </message>
        <message>
            <source>It stays in the file, marked as recorded in error by us.</source>
            <translation>Запис лишається у файлі з позначкою, що його внесено помилково.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Last known place</source>
            <translation>Останнє відоме місце перебування</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Коли бачили востаннє</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Відмовитися</translation>
        </message>
        <message>
            <source>Let this record go?</source>
            <translation>Відмовитися від цього запису?</translation>
        </message>
        <message>
            <source>Link or file number</source>
            <translation>Посилання або номер документа</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Віднесено</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Позначки</translation>
        </message>
        <message>
            <source>May stand on the head of the case and on paper</source>
            <translation>Може стояти на чолі справи й на папері</translation>
        </message>
        <message>
            <source>Moves between regions, as reported</source>
            <translation>Переміщення між регіонами за повідомленнями</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Name there</source>
            <translation>Ім’я у списку</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Імена</translation>
        </message>
        <message>
            <source>New application of the family</source>
            <translation>Нова заява родини</translation>
        </message>
        <message>
            <source>New birth record</source>
            <translation>Новий запис про народження</translation>
        </message>
        <message>
            <source>New claim</source>
            <translation>Нове твердження</translation>
        </message>
        <message>
            <source>New description</source>
            <translation>Новий опис</translation>
        </message>
        <message>
            <source>New determination</source>
            <translation>Нове визначення статусу</translation>
        </message>
        <message>
            <source>New flag</source>
            <translation>Нова позначка</translation>
        </message>
        <message>
            <source>New group that travelled together</source>
            <translation>Нова група, яку везли разом</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Нове ім’я</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Нова нотатка</translation>
        </message>
        <message>
            <source>New person around the child</source>
            <translation>Нова особа поруч із дитиною</translation>
        </message>
        <message>
            <source>New placement</source>
            <translation>Нове місце перебування</translation>
        </message>
        <message>
            <source>New request or step</source>
            <translation>Новий запит або крок</translation>
        </message>
        <message>
            <source>No answer from any party.</source>
            <translation>Жодна сторона не надала відповіді.</translation>
        </message>
        <message>
            <source>No application is attached. The other side asks for one.</source>
            <translation>Заяви не додано. Інша сторона її вимагає.</translation>
        </message>
        <message>
            <source>No birth date yet.</source>
            <translation>Дати народження ще немає.</translation>
        </message>
        <message>
            <source>No case of a brother or sister is linked.</source>
            <translation>Справи брата чи сестри не пов’язано.</translation>
        </message>
        <message>
            <source>No description yet.</source>
            <translation>Опису ще немає.</translation>
        </message>
        <message>
            <source>No file yet. Drop files anywhere on this page to keep them.</source>
            <translation>Вкладень ще немає. Перетягніть файли будь-куди на цю сторінку.</translation>
        </message>
        <message>
            <source>No flag is set.</source>
            <translation>Позначок немає.</translation>
        </message>
        <message>
            <source>No group is recorded.</source>
            <translation>Групи не внесено.</translation>
        </message>
        <message>
            <source>No name yet.</source>
            <translation>Імені ще немає.</translation>
        </message>
        <message>
            <source>No note yet.</source>
            <translation>Нотаток ще немає.</translation>
        </message>
        <message>
            <source>No region reported.</source>
            <translation>Про регіон не повідомлено.</translation>
        </message>
        <message>
            <source>No source is cited yet.</source>
            <translation>Посилань на джерела ще немає.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Nobody is recorded yet.</source>
            <translation>Ще нікого не внесено.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Нотатки</translation>
        </message>
        <message>
            <source>Nothing determined yet.</source>
            <translation>Статус ще не визначено.</translation>
        </message>
        <message>
            <source>Nothing was asked of anybody yet.</source>
            <translation>Ще ні в кого нічого не запитано.</translation>
        </message>
        <message>
            <source>Nothing was changed since the case was opened.</source>
            <translation>Відколи справу відкрито, змін не було.</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Номер листа</translation>
        </message>
        <message>
            <source>Only for the office</source>
            <translation>Лише для нас</translation>
        </message>
        <message>
            <source>Other children</source>
            <translation>Інші діти</translation>
        </message>
        <message>
            <source>Our determination</source>
            <translation>Статус, визначений нами</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Частини справи</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>По батькові</translation>
        </message>
        <message>
            <source>Person around the child</source>
            <translation>Особа поруч із дитиною</translation>
        </message>
        <message>
            <source>Photo of the child</source>
            <translation>Фото дитини</translation>
        </message>
        <message>
            <source>Pinned: stands first</source>
            <translation>Закріплено: стоїть першою</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Місце народження</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Місце перебування</translation>
        </message>
        <message>
            <source>Proposed. The status stays as it is until another person confirms it.</source>
            <translation>Запропоновано. Статус не змінюється, доки його не підтвердить інша особа.</translation>
        </message>
        <message>
            <source>Publisher or person</source>
            <translation>Видавець або особа</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Записати</translation>
        </message>
        <message>
            <source>Region it names</source>
            <translation>Названий регіон</translation>
        </message>
        <message>
            <source>Region of birth</source>
            <translation>Регіон народження</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Ким доводиться</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Ким доводиться дитині</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>Надійність джерела</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Зауваження</translation>
        </message>
        <message>
            <source>Removed. “Undo” in the menu Edit brings it back.</source>
            <translation>Вилучено. «Скасувати» в меню «Зміни» поверне запис.</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Повідомила сторона</translation>
        </message>
        <message>
            <source>Reported in different regions:</source>
            <translation>Повідомлено в різних регіонах:</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
        <message>
            <source>Reported region and placements</source>
            <translation>Регіон за повідомленням і влаштування</translation>
        </message>
        <message>
            <source>Request or step</source>
            <translation>Запит або крок</translation>
        </message>
        <message>
            <source>Requests and next steps</source>
            <translation>Запити та наступні кроки</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Куди надіслано</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Стать</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Source (needed)</source>
            <translation>Джерело (обов’язково)</translation>
        </message>
        <message>
            <source>Sources cited here</source>
            <translation>Джерела, на які є посилання</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Прізвище</translation>
        </message>
        <message>
            <source>Taken from: region</source>
            <translation>Звідки: регіон</translation>
        </message>
        <message>
            <source>Taken from: town or village</source>
            <translation>Звідки: населений пункт</translation>
        </message>
        <message>
            <source>The application is attached</source>
            <translation>Заяву додано</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>Дитина</translation>
        </message>
        <message>
            <source>The child stands on no list.</source>
            <translation>Дитини немає в жодному списку.</translation>
        </message>
        <message>
            <source>The contact stays in the office</source>
            <translation>Контакт лише для нас</translation>
        </message>
        <message>
            <source>The lists name brothers or sisters not linked yet: {0}</source>
            <translation>У списках названо братів або сестер, яких ще не пов’язано: {0}</translation>
        </message>
        <message>
            <source>This stands on a list and stays as it was written there. To correct it, add a record of your own.</source>
            <translation>Це записано у списку і лишається таким, як там. Щоб виправити, додайте власний запис.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Населений пункт</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Зрозуміло як</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>What is typed here was not recorded and will be lost.</source>
            <translation>Уведене тут ще не записано і буде втрачено.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Що це</translation>
        </message>
        <message>
            <source>What the parties claim</source>
            <translation>Твердження сторін</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Стан справи</translation>
        </message>
        <message>
            <source>Where it was sent</source>
            <translation>Куди надіслано</translation>
        </message>
        <message>
            <source>Where separated from the family</source>
            <translation>Місце розлучення з родиною</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куди</translation>
        </message>
        <message>
            <source>Whereabouts</source>
            <translation>Місцеперебування</translation>
        </message>
        <message>
            <source>Who is seen</source>
            <translation>Хто на зображенні</translation>
        </message>
        <message>
            <source>Who took the child</source>
            <translation>Хто вивіз дитину</translation>
        </message>
        <message>
            <source>Who travelled together</source>
            <translation>Кого везли разом</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Відкликати</translation>
        </message>
        <message>
            <source>Withdraw the claim</source>
            <translation>Відкликати твердження</translation>
        </message>
        <message>
            <source>Withdraw the determination</source>
            <translation>Відкликати визначення</translation>
        </message>
        <message>
            <source>Work and sources</source>
            <translation>Робота й джерела</translation>
        </message>
        <message>
            <source>as a sure answer, {day}, {worker}</source>
            <translation>як певну відповідь, {day}, {worker}</translation>
        </message>
        <message>
            <source>by import, {day}, {worker}</source>
            <translation>імпортом, {day}, {worker}</translation>
        </message>
        <message>
            <source>by verdict, {day}, {worker}: {reason}</source>
            <translation>рішенням, {day}, {worker}: {reason}</translation>
        </message>
        <message>
            <source>contradiction</source>
            <translation>суперечність</translation>
        </message>
        <message>
            <source>corrected by us</source>
            <translation>прочитання виправлено</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>дата невідома</translation>
        </message>
        <message>
            <source>list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ні</translation>
        </message>
        <message>
            <source>only for the office</source>
            <translation>лише для нас</translation>
        </message>
        <message>
            <source>opened here</source>
            <translation>відкрито тут</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закріплено</translation>
        </message>
        <message>
            <source>reply</source>
            <translation>відповідь</translation>
        </message>
        <message>
            <source>said again</source>
            <translation>сказано повторно</translation>
        </message>
        <message>
            <source>tags: {0}</source>
            <translation>мітки: {0}</translation>
        </message>
        <message>
            <source>withdrawn ({reason}): {claim}</source>
            <translation>відкликано ({reason}): {claim}</translation>
        </message>
        <message>
            <source>yes, if it is a photo</source>
            <translation>так, якщо це фото</translation>
        </message>
        <message>
            <source>{0} cm</source>
            <translation>{0} см</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} із {1}</translation>
        </message>
        <message>
            <source>{day}, {worker}: before “{before}”. {reason}</source>
            <translation>{day}, {worker}: раніше «{before}». {reason}</translation>
        </message>
        <message>
            <source>{name} ({number}), brother or sister: {region}, {since}; this child: {own}, {own_since}</source>
            <translation>{name} ({number}), брат або сестра: {region}, {since}; ця дитина: {own}, {own_since}</translation>
        </message>
        <message>
            <source>{name} ({number}), in the group “{group}”: {region}, {since}; this child: {own}, {own_since}</source>
            <translation>{name} ({number}), група «{group}»: {region}, {since}; ця дитина: {own}, {own_since}</translation>
        </message>
        <message>
            <source>{status}  ·  born: {birth}  ·  reported region: {region}</source>
            <translation>{status}  ·  дата народження: {birth}  ·  регіон за повідомленням: {region}</translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message>
            <source>Age today</source>
            <translation>Вік нині</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заява</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Дата народження</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Справи</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Суперечності</translation>
        </message>
        <message>
            <source>Contradictions are being counted; the cases appear when that is done.</source>
            <translation>Суперечності ще рахуються; справи з’являться, щойно це завершиться.</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Позначки</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>How taken</source>
            <translation>Обставини</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Newest answer</source>
            <translation>Остання відповідь</translation>
        </message>
        <message>
            <source>No case is found.</source>
            <translation>Жодної справи не знайдено.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Regions ever reported</source>
            <translation>Усі регіони за повідомленнями</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Стать</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>attached</source>
            <translation>додано</translation>
        </message>
        <message>
            <source>found by: {0}</source>
            <translation>знайдено за: {0}</translation>
        </message>
    </context>
    <context>
        <name>CheckColumns</name>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Переглянуто</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>На що зважити</translation>
        </message>
        <message>
            <source>changed since: {told}</source>
            <translation>відтоді змінено: {told}</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>All remarks</source>
            <translation>Усі зауваження</translation>
        </message>
        <message>
            <source>Checking all cases…</source>
            <translation>Перевіряємо всі справи…</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Перевірки</translation>
        </message>
        <message>
            <source>Checks of all cases</source>
            <translation>Перевірки всіх справ</translation>
        </message>
        <message>
            <source>Nothing to ask about.</source>
            <translation>Зауважень немає.</translation>
        </message>
        <message>
            <source>Which remarks</source>
            <translation>Які зауваження</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>&amp;Ask again</source>
            <translation>Запи&amp;тувати знову</translation>
        </message>
        <message>
            <source>&amp;Looked at, in order…</source>
            <translation>Переглянуто, &amp;гаразд…</translation>
        </message>
        <message>
            <source>Checks of the case</source>
            <translation>Перевірки справи</translation>
        </message>
        <message numerus="yes">
            <source>Checks: %n remarks</source>
            <translation>
                <numerusform>Перевірки: %n зауваження</numerusform>
                <numerusform>Перевірки: %n зауваження</numerusform>
                <numerusform>Перевірки: %n зауважень</numerusform>
            </translation>
        </message>
        <message>
            <source>It is asked again only when what it is about changes.</source>
            <translation>Знову запитає лише тоді, коли зміниться те, чого це стосується.</translation>
        </message>
        <message>
            <source>Nothing to ask about.</source>
            <translation>Зауважень немає.</translation>
        </message>
    </context>
    <context>
        <name>Choose</name>
        <message>
            <source>CPIMS+ workbook (*.xlsx)</source>
            <translation>Таблиця CPIMS+ (*.xlsx)</translation>
        </message>
        <message>
            <source>Case files</source>
            <translation>Файли справ</translation>
        </message>
        <message>
            <source>Export the case (the file is not encrypted)</source>
            <translation>Вивантажити справу (файл не зашифровано)</translation>
        </message>
        <message>
            <source>Export the cases (the file is not encrypted)</source>
            <translation>Вивантажити справи (файл не зашифровано)</translation>
        </message>
        <message>
            <source>Export the rows (the file is not encrypted)</source>
            <translation>Вивантажити рядки (файл не зашифровано)</translation>
        </message>
        <message>
            <source>File that goes along</source>
            <translation>Файл, що додається</translation>
        </message>
        <message>
            <source>FollowTheMoney entities (*.ftm)</source>
            <translation>Сутності FollowTheMoney (*.ftm)</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Імпорт списку</translation>
        </message>
        <message>
            <source>JSON of the case (*.json)</source>
            <translation>JSON справи (*.json)</translation>
        </message>
        <message>
            <source>Keep files with the case</source>
            <translation>Додати файли до справи</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>New case file</source>
            <translation>Новий файл справ</translation>
        </message>
        <message>
            <source>Open a case file</source>
            <translation>Відкрити файл справ</translation>
        </message>
        <message>
            <source>PFIF 1.4 (*.xml)</source>
            <translation>PFIF 1.4 (*.xml)</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Photos of the child</source>
            <translation>Фото дитини</translation>
        </message>
        <message>
            <source>Save a copy (it is not encrypted)</source>
            <translation>Зберегти копію (її не зашифровано)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Зберегти як PDF</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Електронна таблиця (*.xlsx)</translation>
        </message>
        <message>
            <source>Text with separators (*.csv)</source>
            <translation>Текст із роздільниками (*.csv)</translation>
        </message>
        <message>
            <source>Where the new folder goes</source>
            <translation>Де створити нову теку</translation>
        </message>
    </context>
    <context>
        <name>Chrome</name>
        <message>
            <source>Invented data: a file to try things out in. None of these children exists.</source>
            <translation>Демонстраційні дані (вигадані): у цьому файлі можна все випробувати. Жодної з цих дітей не існує.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Сторінки</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>&amp;Shown columns, in their order</source>
            <translation>&amp;Показані стовпці, за порядком</translation>
        </message>
        <message>
            <source>&amp;Then by</source>
            <translation>П&amp;отім за</translation>
        </message>
        <message>
            <source>&amp;Width in letters</source>
            <translation>&amp;Ширина в літерах</translation>
        </message>
        <message>
            <source>And &amp;last by</source>
            <translation>І &amp;насамкінець за</translation>
        </message>
        <message>
            <source>As at &amp;first</source>
            <translation>Як спо&amp;чатку</translation>
        </message>
        <message>
            <source>Choose at least one column.</source>
            <translation>Виберіть принаймні один стовпець.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>Headings can also be dragged. A click on a heading sorts; with Shift it sorts by that column where those before it are equal.</source>
            <translation>Заголовки можна також перетягувати. Натискання на заголовок сортує; із Shift — сортує за цим стовпцем там, де попередні однакові.</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Опустити ни&amp;жче</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Підняти &amp;вище</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>Sorted &amp;by</source>
            <translation>&amp;Сортувати за</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
    </context>
    <context>
        <name>ComingPage</name>
        <message>
            <source>A case stays open when the child comes of age. Every birth record on file counts.</source>
            <translation>Справа лишається відкритою й після повноліття. Враховано кожен запис про народження.</translation>
        </message>
        <message>
            <source>Coming of age</source>
            <translation>Повноліття</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Nobody does, by any birth record on file.</source>
            <translation>Нікого за жодним записом про народження.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Other records say</source>
            <translation>За іншими записами</translation>
        </message>
        <message>
            <source>Reaches that age on</source>
            <translation>Виповниться</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Which age</source>
            <translation>Який вік</translation>
        </message>
        <message>
            <source>Within how many days</source>
            <translation>Протягом скількох днів</translation>
        </message>
        <message numerus="yes">
            <source>turns %n</source>
            <translation>
                <numerusform>виповнюється %n рік</numerusform>
                <numerusform>виповнюється %n роки</numerusform>
                <numerusform>виповнюється %n років</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n days</source>
            <translation>
                <numerusform>протягом %n дня</numerusform>
                <numerusform>протягом %n днів</numerusform>
                <numerusform>протягом %n днів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message numerus="yes">
            <source>%n candidates wait for a verdict.</source>
            <translation>
                <numerusform>%n можливий збіг чекає на рішення.</numerusform>
                <numerusform>%n можливі збіги чекають на рішення.</numerusform>
                <numerusform>%n можливих збігів чекають на рішення.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of the same family were compared anew.</source>
            <translation>
                <numerusform>Заново порівняно %n пару тієї самої родини.</numerusform>
                <numerusform>Заново порівняно %n пари тієї самої родини.</numerusform>
                <numerusform>Заново порівняно %n пар тієї самої родини.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs written.</source>
            <translation>
                <numerusform>Записано %n пару.</numerusform>
                <numerusform>Записано %n пари.</numerusform>
                <numerusform>Записано %n пар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weaker pairs were not kept: nothing tells them from chance. --weak keeps them.</source>
            <translation>
                <numerusform>%n слабшу пару не збережено: ніщо не відрізняє її від випадкового збігу. --weak зберігає і такі.</numerusform>
                <numerusform>%n слабші пари не збережено: ніщо не відрізняє їх від випадкового збігу. --weak зберігає і такі.</numerusform>
                <numerusform>%n слабших пар не збережено: ніщо не відрізняє їх від випадкового збігу. --weak зберігає і такі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Скасовано; нічого не записано.</translation>
        </message>
        <message>
            <source>Case files for tracing deported children. Works offline.</source>
            <translation>Справи для розшуку депортованих дітей. Працює без мережі.</translation>
        </message>
        <message>
            <source>Case {0} opened.</source>
            <translation>Справу {0} відкрито.</translation>
        </message>
        <message>
            <source>Columns as on {date}, when “{title}” was imported.</source>
            <translation>Стовпці як {date}, коли імпортовано «{title}».</translation>
        </message>
        <message>
            <source>Example: {command}</source>
            <translation>Приклад: {command}</translation>
        </message>
        <message>
            <source>Give the passphrase in CASEAPP_PASSPHRASE or a file.</source>
            <translation>Вкажіть парольну фразу у CASEAPP_PASSPHRASE або у файлі.</translation>
        </message>
        <message>
            <source>If each line of it is a child, add --lines.</source>
            <translation>Якщо кожен рядок у ньому — дитина, додайте --lines.</translation>
        </message>
        <message>
            <source>If they are, add --anyway.</source>
            <translation>Якщо одна, додайте --anyway.</translation>
        </message>
        <message>
            <source>Kept, because somebody worked on them since, or another list speaks of them: {cases}</source>
            <translation>Залишено, бо з ними відтоді працювали або про них ідеться в іншому списку: {cases}</translation>
        </message>
        <message>
            <source>Made {file}. Its keys are beside it, in {file}.keys and {file}.keys-copy: keep all three together, and the passphrase apart from them.</source>
            <translation>Створено {file}. Ключі лежать поруч, у {file}.keys та {file}.keys-copy: тримайте всі три разом, а парольну фразу — окремо від них.</translation>
        </message>
        <message>
            <source>Making the demo file, once.</source>
            <translation>Створюємо демонстраційний файл, один раз.</translation>
        </message>
        <message>
            <source>No window opens: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
            <translation>Вікно не відкрито: немає екрана (не задано ні DISPLAY, ні WAYLAND_DISPLAY).</translation>
        </message>
        <message>
            <source>Not used, and kept word for word: {headings}. --map HEADING=FIELD gives a meaning.</source>
            <translation>Не використано, збережено дослівно: {headings}. Значення надає --map ЗАГОЛОВОК=ПОЛЕ.</translation>
        </message>
        <message>
            <source>Of these, {count} rest on names and at most a month, a year or an age: rows {rows}</source>
            <translation>Із них {count} віднесено лише за іменами та щонайбільше місяцем, роком чи віком: рядки {rows}</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Парольна фраза: </translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставлений текст</translation>
        </message>
        <message>
            <source>Proposed: it counts when another person confirms it.</source>
            <translation>Запропоновано: чинне, коли підтвердить інша особа.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Записано.</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Рядок {row}</translation>
        </message>
        <message>
            <source>Taken as {kind}, which opens no cases; --kind says else.</source>
            <translation>Прийнято як {kind}, тож справ не відкриває; інше вказує --kind.</translation>
        </message>
        <message>
            <source>Taken back: {title}. Entries: {entries}, claims: {claims}, cases: {cases}.</source>
            <translation>Скасовано імпорт: {title}. Записів: {entries}, тверджень: {claims}, справ: {cases}.</translation>
        </message>
        <message>
            <source>The demo is written to {folder} instead.</source>
            <translation>Натомість демонстраційні дані записано до {folder}.</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>Файл цілий.</translation>
        </message>
        <message>
            <source>The numbers of the reply are ours: {agreeing} of {attached} agree with the names.</source>
            <translation>Номери у відповіді наші: {agreeing} з {attached} збігаються з іменами.</translation>
        </message>
        <message>
            <source>The passphrase of the demo is: demo</source>
            <translation>Парольна фраза демонстраційного файлу: demo</translation>
        </message>
        <message>
            <source>The reply has numbers of its own: {agreeing} of {attached} agree with the names.</source>
            <translation>У відповіді власні номери: {agreeing} з {attached} збігаються з іменами.</translation>
        </message>
        <message>
            <source>The rows go into the list “{title}”.</source>
            <translation>Рядки додаються до списку «{title}».</translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>Ще раз те саме: </translation>
        </message>
        <message>
            <source>The two are not the same; nothing was written.</source>
            <translation>Фрази не збігаються; нічого не записано.</translation>
        </message>
        <message>
            <source>The words of {unread} answers are not understood; say on their list what they mean.</source>
            <translation>Відповідей, слова яких не зрозуміло: {unread}. Укажіть у їхньому списку, що вони означають.</translation>
        </message>
        <message>
            <source>This is the plan; nothing was written.</source>
            <translation>Це план; нічого не записано.</translation>
        </message>
        <message>
            <source>This reply answers no list; --answers names one.</source>
            <translation>Ця відповідь не стосується жодного списку; його називає --answers.</translation>
        </message>
        <message>
            <source>This very file was imported before.</source>
            <translation>Саме цей файл уже імпортовано раніше.</translation>
        </message>
        <message>
            <source>Use a command instead; `caseapp --help` names them.</source>
            <translation>Скористайтеся командою; їх перелічує `caseapp --help`.</translation>
        </message>
        <message>
            <source>Without a command, `caseapp [FILE]` opens the window. The passphrase comes from CASEAPP_PASSPHRASE, --passphrase-file, or a prompt.</source>
            <translation>Без команди `caseapp [FILE]` відкриває вікно. Парольна фраза береться з CASEAPP_PASSPHRASE, --passphrase-file або з запиту.</translation>
        </message>
        <message>
            <source>a file that goes along; its hash stands in the letter</source>
            <translation>файл, що додається; у листі буде його контрольна сума</translation>
        </message>
        <message>
            <source>a file that holds the passphrase and nothing else</source>
            <translation>файл, у якому лише парольна фраза</translation>
        </message>
        <message>
            <source>a file with the password that the PDF shall open with</source>
            <translation>файл із паролем, з яким відкриватиметься PDF</translation>
        </message>
        <message>
            <source>a list to look in; may be given again (all others, and own)</source>
            <translation>список, у якому шукати; можна вказати кілька разів (усі інші, зокрема own)</translation>
        </message>
        <message>
            <source>add the rows to this list (that of the refused rows, where these were corrected)</source>
            <translation>додати рядки до цього списку (виправлені неприйняті рядки йдуть до свого)</translation>
        </message>
        <message>
            <source>all cases of this list, as `lists` names it</source>
            <translation>усі справи цього списку, як його називає `lists`</translation>
        </message>
        <message>
            <source>all cases that a saved search finds, by its name</source>
            <translation>усі справи, які знаходить збережений пошук, за його назвою</translation>
        </message>
        <message>
            <source>all lists that were handed over, each child once</source>
            <translation>усі передані списки, кожну дитину один раз</translation>
        </message>
        <message>
            <source>all that one case says</source>
            <translation>усе, що є в одній справі</translation>
        </message>
        <message>
            <source>bring it back, or decline what was proposed</source>
            <translation>повернути її або відхилити запропоноване</translation>
        </message>
        <message>
            <source>cases by their numbers; else what `lists` or `screen` name it</source>
            <translation>справи за номерами; інше — як його називають `lists` або `screen`</translation>
        </message>
        <message>
            <source>check that pages, references and journal are sound</source>
            <translation>перевірити цілість сторінок, посилань і журналу</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>команди</translation>
        </message>
        <message>
            <source>compare plain tables, without a case file</source>
            <translation>порівняти звичайні таблиці, без файлу справ</translation>
        </message>
        <message>
            <source>confirm what another person proposed</source>
            <translation>підтвердити те, що запропонувала інша особа</translation>
        </message>
        <message>
            <source>count as at this earlier day, ISO</source>
            <translation>порахувати станом на цей давніший день, ISO</translation>
        </message>
        <message>
            <source>decide on a candidate, or take the decision back</source>
            <translation>вирішити щодо можливого збігу або скасувати рішення</translation>
        </message>
        <message>
            <source>do again what was undone last</source>
            <translation>виконати знову те, що скасовано останнім</translation>
        </message>
        <message>
            <source>each line of a PDF without a table is a child</source>
            <translation>кожен рядок PDF без таблиці — дитина</translation>
        </message>
        <message>
            <source>find cases by a name in any spelling, or by number</source>
            <translation>знайти справи за іменем у будь-якому написанні або за номером</translation>
        </message>
        <message>
            <source>for what a second person is needed, and change that</source>
            <translation>що потребує другої особи, та зміна цього</translation>
        </message>
        <message>
            <source>for whom it is; the journal keeps it</source>
            <translation>для кого; журнал це збереже</translation>
        </message>
        <message>
            <source>give a verdict, or --withdraw</source>
            <translation>вкажіть рішення або --withdraw</translation>
        </message>
        <message>
            <source>give two tables, or --pairs with one</source>
            <translation>вкажіть дві таблиці або --pairs з однією</translation>
        </message>
        <message>
            <source>how many candidates to keep for each record (10)</source>
            <translation>скільки можливих збігів лишати для кожного запису (10)</translation>
        </message>
        <message>
            <source>import a reply even if its rows fit another list better</source>
            <translation>імпортувати відповідь, навіть якщо її рядки краще відповідають іншому списку</translation>
        </message>
        <message>
            <source>import it even if this very file was imported before</source>
            <translation>імпортувати, навіть якщо саме цей файл уже імпортовано</translation>
        </message>
        <message>
            <source>import {id}</source>
            <translation>імпорт {id}</translation>
        </message>
        <message>
            <source>instead: a table of pairs, each of which gets its score</source>
            <translation>натомість: таблиця пар, кожна з яких дістане свою оцінку</translation>
        </message>
        <message>
            <source>it should not have been opened at all</source>
            <translation>її взагалі не слід було відкривати</translation>
        </message>
        <message>
            <source>keep also pairs that nothing tells from chance</source>
            <translation>зберігати й пари, яких ніщо не відрізняє від випадкового збігу</translation>
        </message>
        <message>
            <source>list {id}</source>
            <translation>список {id}</translation>
        </message>
        <message>
            <source>located, verified, returned, reunited: by two persons</source>
            <translation>встановлено, верифіковано, повернуто, возз’єднано: двома особами</translation>
        </message>
        <message>
            <source>look for the children of a list on other lists</source>
            <translation>шукати дітей зі списку в інших списках</translation>
        </message>
        <message>
            <source>make a demo file of invented children and print from it</source>
            <translation>створити демонстраційний файл із вигаданими дітьми та документи з нього</translation>
        </message>
        <message>
            <source>make a list of its own even of corrected refused rows</source>
            <translation>зробити окремий список навіть із виправлених неприйнятих рядків</translation>
        </message>
        <message>
            <source>make a new encrypted file</source>
            <translation>створити новий зашифрований файл</translation>
        </message>
        <message>
            <source>name the cases of a file</source>
            <translation>перелічити справи файлу</translation>
        </message>
        <message>
            <source>name the lists of a file</source>
            <translation>перелічити списки файлу</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ні</translation>
        </message>
        <message>
            <source>number of the case, or its id</source>
            <translation>номер справи або її ідентифікатор</translation>
        </message>
        <message>
            <source>only cases of this status: {0}</source>
            <translation>лише справи з таким станом: {0}</translation>
        </message>
        <message>
            <source>only cases reported in this region, by its name or ISO 3166-2 code</source>
            <translation>лише справи, де повідомлено цей регіон, за його назвою або кодом ISO 3166-2</translation>
        </message>
        <message>
            <source>only cases that the saved view of this name finds</source>
            <translation>лише справи, які знаходить збережений вигляд із цією назвою</translation>
        </message>
        <message>
            <source>only cases that this search finds: 'answer:none age:&lt;14'</source>
            <translation>лише справи, які знаходить цей пошук: 'відповідь:немає вік:&lt;14'</translation>
        </message>
        <message>
            <source>only children on this list, as `lists` names it</source>
            <translation>лише діти з цього списку, як його називає `lists`</translation>
        </message>
        <message>
            <source>only say what it would be</source>
            <translation>лише сказати, що це було б</translation>
        </message>
        <message>
            <source>open a case for just the child on a line that stands on none</source>
            <translation>відкрити окрему справу дитини із запису, який не належить до жодної справи</translation>
        </message>
        <message>
            <source>open the demo file, made first if it is not there</source>
            <translation>відкрити демонстраційний файл, створивши його, якщо його немає</translation>
        </message>
        <message>
            <source>open the window, on a file or on the start page</source>
            <translation>відкрити вікно: файл або початкову сторінку</translation>
        </message>
        <message>
            <source>print one JSON object</source>
            <translation>вивести один об’єкт JSON</translation>
        </message>
        <message>
            <source>read a list from a file: plan, show, write</source>
            <translation>прочитати список із файлу: план, перегляд, запис</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>рядок {row}</translation>
        </message>
        <message>
            <source>second person for a status that says that a child was found</source>
            <translation>друга особа для статусу, за яким дитину знайдено</translation>
        </message>
        <message>
            <source>second person for the verdict “same child”</source>
            <translation>друга особа для рішення «та сама дитина»</translation>
        </message>
        <message>
            <source>set a case aside that was opened twice or by mistake</source>
            <translation>виключити з обліку справу, відкриту двічі або помилково</translation>
        </message>
        <message>
            <source>show the plan and write nothing</source>
            <translation>показати план і нічого не записувати</translation>
        </message>
        <message>
            <source>take a whole import back</source>
            <translation>скасувати весь імпорт</translation>
        </message>
        <message>
            <source>take over changes of a new version: all, or fields: {0}</source>
            <translation>прийняти зміни нової версії: all або поля: {0}</translation>
        </message>
        <message>
            <source>take the decision back</source>
            <translation>скасувати рішення</translation>
        </message>
        <message>
            <source>the candidate, as `screen --json` names it</source>
            <translation>можливий збіг, як його називає `screen --json`</translation>
        </message>
        <message>
            <source>the case file</source>
            <translation>файл справ</translation>
        </message>
        <message>
            <source>the case on at most two pages</source>
            <translation>справа не більше ніж на двох сторінках</translation>
        </message>
        <message>
            <source>the case that is kept for it</source>
            <translation>справа, яку ведуть замість неї</translation>
        </message>
        <message>
            <source>the case, by its number</source>
            <translation>справа за її номером</translation>
        </message>
        <message>
            <source>the decision</source>
            <translation>рішення</translation>
        </message>
        <message>
            <source>the encoding of a text file (recognised)</source>
            <translation>кодування текстового файлу (розпізнається)</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>файл, який записати</translation>
        </message>
        <message>
            <source>the file: XLSX, XLS, ODS, CSV, TSV, TXT, DOCX or PDF; - reads what is pasted</source>
            <translation>файл: XLSX, XLS, ODS, CSV, TSV, TXT, DOCX або PDF; - читає вставлене</translation>
        </message>
        <message>
            <source>the first row that holds a child (the one below)</source>
            <translation>перший рядок із дитиною (той, що нижче)</translation>
        </message>
        <message>
            <source>the folder to write into</source>
            <translation>тека, до якої записати</translation>
        </message>
        <message>
            <source>the form of the case: PDF, or for other programs (PDF)</source>
            <translation>форма справи: PDF або для інших програм (PDF)</translation>
        </message>
        <message>
            <source>the import, as `import` printed it</source>
            <translation>імпорт, як його вивела команда `import`</translation>
        </message>
        <message>
            <source>the language of the labels (that of the program)</source>
            <translation>мова підписів (мова програми)</translation>
        </message>
        <message>
            <source>the list that a reply answers, as `lists` names it</source>
            <translation>список, на який дано відповідь, як його називає `lists`</translation>
        </message>
        <message>
            <source>the list whose children are sought (own: the cases that no list opened)</source>
            <translation>список, дітей якого шукають (own – справи, яких не відкрив жоден список)</translation>
        </message>
        <message>
            <source>the list's date, ISO or EDTF (as the file says)</source>
            <translation>дата списку, ISO або EDTF (якщо не вказано — як у файлі)</translation>
        </message>
        <message>
            <source>the list's title (the name of its file)</source>
            <translation>назва списку (назва його файлу)</translation>
        </message>
        <message>
            <source>the list, as `lists` names it</source>
            <translation>список, як його називає `lists`</translation>
        </message>
        <message>
            <source>the list, as `lists` names it; its first digits are enough</source>
            <translation>список, як його називає `lists`; досить перших знаків</translation>
        </message>
        <message>
            <source>the names are not in the nominative (recognised)</source>
            <translation>імена не в називному відмінку (розпізнається)</translation>
        </message>
        <message>
            <source>the newer list, or any other</source>
            <translation>новіший список або будь-який інший</translation>
        </message>
        <message>
            <source>the number of the line, as the list itself has it</source>
            <translation>номер запису, як він стоїть у самому списку</translation>
        </message>
        <message>
            <source>the older list, as `lists` names it</source>
            <translation>старіший список, як його називає `lists`</translation>
        </message>
        <message>
            <source>the party that issued it (for a reply russia, else as kind and titles tell)</source>
            <translation>сторона, яка його склала (для відповіді russia, інакше за видом і заголовками)</translation>
        </message>
        <message>
            <source>the party that received it</source>
            <translation>сторона, що його отримала</translation>
        </message>
        <message>
            <source>the rows of headings: 3, 3-4, or 0 for none (recognised)</source>
            <translation>рядки заголовків: 3, 3-4 або 0, якщо їх немає (розпізнається)</translation>
        </message>
        <message>
            <source>the sheet to read (the only one that holds a list)</source>
            <translation>аркуш, який читати (єдиний, на якому є список)</translation>
        </message>
        <message>
            <source>the table of the sought, and the table to look in</source>
            <translation>таблиця розшукуваних і таблиця, у якій шукати</translation>
        </message>
        <message>
            <source>the verdict “same”: by two persons</source>
            <translation>рішення «та сама дитина»: двома особами</translation>
        </message>
        <message>
            <source>though sex or births do not fit one child</source>
            <translation>попри те що стать чи дати народження не сходяться</translation>
        </message>
        <message>
            <source>undo the newest edit, also one of an earlier day</source>
            <translation>скасувати останню зміну, зокрема й давнішу</translation>
        </message>
        <message>
            <source>what a column means, where it is not recognised</source>
            <translation>що означає стовпець, якщо його не розпізнано</translation>
        </message>
        <message>
            <source>what for; the journal keeps it</source>
            <translation>навіщо; журнал це збереже</translation>
        </message>
        <message>
            <source>what is new, gone or changed between two lists</source>
            <translation>що нового, чого немає і що змінено між двома списками</translation>
        </message>
        <message>
            <source>what is said of the children that cannot both be true</source>
            <translation>сказане про дітей, що не може бути правдою водночас</translation>
        </message>
        <message>
            <source>what parts the columns of a text: a sign, tab, or lines (recognised)</source>
            <translation>що розділяє стовпці тексту: знак, tab або lines (розпізнається)</translation>
        </message>
        <message>
            <source>what the list is (reply with --answers, else as its columns and titles tell)</source>
            <translation>що це за список (reply з --answers, інакше за стовпцями й заголовками)</translation>
        </message>
        <message>
            <source>what to export</source>
            <translation>що вивантажити</translation>
        </message>
        <message>
            <source>what to look for; half a word is enough</source>
            <translation>що шукати; досить половини слова</translation>
        </message>
        <message>
            <source>where the columns of a PDF part, in points: 120,310.5 (recognised)</source>
            <translation>де розділено стовпці PDF, у пунктах: 120,310.5 (розпізнається)</translation>
        </message>
        <message>
            <source>who is back, located, unconfirmed and why, unanswered</source>
            <translation>кого повернуто, кого встановлено, кого не підтверджено й чому, щодо кого немає відповіді</translation>
        </message>
        <message>
            <source>who may read it (the least that there is)</source>
            <translation>хто може читати (найменше, що є)</translation>
        </message>
        <message>
            <source>why</source>
            <translation>чому</translation>
        </message>
        <message>
            <source>with the photo of the child</source>
            <translation>з фотографією дитини</translation>
        </message>
        <message>
            <source>write a document as PDF, a list or the journal as XLSX or CSV</source>
            <translation>записати документ як PDF, список або журнал як XLSX чи CSV</translation>
        </message>
        <message>
            <source>write summary, breakdowns and rows as XLSX, too</source>
            <translation>записати також підсумок, розподіл і записи як XLSX</translation>
        </message>
        <message>
            <source>write the candidates as CSV, too</source>
            <translation>записати можливі збіги ще й як CSV</translation>
        </message>
        <message>
            <source>write the comparison as PDF, too</source>
            <translation>записати порівняння також як PDF</translation>
        </message>
        <message>
            <source>write the refused rows into a spreadsheet</source>
            <translation>записати неприйняті рядки в таблицю</translation>
        </message>
        <message>
            <source>write the report as PDF, too</source>
            <translation>записати звіт ще й як PDF</translation>
        </message>
        <message>
            <source>write the sheet as PDF, too</source>
            <translation>записати також аркуш у PDF</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>так</translation>
        </message>
        <message>
            <source>{accepted} changes become facts of their cases.</source>
            <translation>Змін, що стають відомостями справ: {accepted}.</translation>
        </message>
        <message>
            <source>{attached} answers on their lines, {unclear} wait for a verdict</source>
            <translation>відповідей на своїх місцях: {attached}, чекають на рішення: {unclear}</translation>
        </message>
        <message>
            <source>{present} rows stand there already.</source>
            <translation>Уже є у списку рядків: {present}.</translation>
        </message>
        <message>
            <source>{rows} rows: {new} new, {changed} changed, {same} the same, {refused} refused, {passed_over} passed over</source>
            <translation>рядків: {rows}; нових: {new}, змінених: {changed}, без змін: {same}, не прийнятих: {refused}, пропущених: {passed_over}</translation>
        </message>
        <message>
            <source>{sheet}, row {row}</source>
            <translation>{sheet}, рядок {row}</translation>
        </message>
        <message>
            <source>“{name}” has the surname and the birth date of “{other}” (line {line}), but another given name: a twin, or one child whose name was corrected. It is a new line, and the pair waits in the review.</source>
            <translation>«{name}» має прізвище й дату народження «{other}» (запис {line}), але інше ім’я: близнюк або та сама дитина з виправленим ім’ям. Це новий запис, а пара чекає в перевірці збігів.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more rows with this remark</source>
            <translation>
                <numerusform>… і ще %n рядок із цим зауваженням</numerusform>
                <numerusform>… і ще %n рядки з цим зауваженням</numerusform>
                <numerusform>… і ще %n рядків із цим зауваженням</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Both stand on one case already.</source>
            <translation>Обидва записи вже належать до однієї справи.</translation>
        </message>
        <message>
            <source>Both stand on one list, and a list is not searched in itself.</source>
            <translation>Обидва записи з одного списку, а список не порівнюється сам із собою.</translation>
        </message>
        <message>
            <source>Cases {left} and {right} are one case already: what was set aside as a duplicate is read together with the case kept.</source>
            <translation>Справи {left} і {right} уже є однією справою: те, що виключено як дублікат, читається разом зі справою, яку ведуть далі.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняти</translation>
        </message>
        <message>
            <source>Comparing two records…</source>
            <translation>Порівняння двох записів…</translation>
        </message>
        <message>
            <source>Comparing with all lists…</source>
            <translation>Порівняння з усіма списками…</translation>
        </message>
        <message>
            <source>It lies below the threshold: too many others would agree as well by chance. It is number {rank} among the records compared with this child.</source>
            <translation>Пара нижче порога: випадково так само збіглося б забагато інших. Серед записів, порівняних із цією дитиною, це номер {rank}.</translation>
        </message>
        <message>
            <source>It was decided already: {verdict}. {reason}</source>
            <translation>Рішення вже є: {verdict}. {reason}</translation>
        </message>
        <message>
            <source>It was found: the pair waits for a verdict.</source>
            <translation>Цю пару знайдено: вона чекає на рішення.</translation>
        </message>
        <message>
            <source>It was left out: what speaks against it weighs more.</source>
            <translation>Пару до перевірки не взято: те, що свідчить проти, переважує.</translation>
        </message>
        <message>
            <source>It would be found (number {rank}): look for matches in the list of the child sought.</source>
            <translation>Її було б знайдено (номер {rank}): пошукайте збіги у списку дитини, яку шукають.</translation>
        </message>
        <message>
            <source>Others agree better: it is number {rank}, and the first {kept} are kept.</source>
            <translation>Інші збігаються краще: це номер {rank}, а зберігаються перші {kept}.</translation>
        </message>
        <message>
            <source>The child sought</source>
            <translation>Дитина, яку шукають</translation>
        </message>
        <message>
            <source>The comparison</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>The record it was not matched with</source>
            <translation>Запис, із яким її не зіставлено</translation>
        </message>
        <message>
            <source>They look like brother and sister: surname and patronymic agree, the given name does not.</source>
            <translation>Схоже, це брат і сестра: прізвище та по батькові збігаються, ім’я — ні.</translation>
        </message>
        <message>
            <source>Why was this pair not found?</source>
            <translation>Чому цю пару не знайдено?</translation>
        </message>
    </context>
    <context>
        <name>ContradictionColumns</name>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Переглянуто</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>One statement</source>
            <translation>Одне</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Інше</translation>
        </message>
        <message>
            <source>What contradicts</source>
            <translation>Що суперечить</translation>
        </message>
    </context>
    <context>
        <name>ContradictionsPage</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n справа</numerusform>
                <numerusform>%n справи</numerusform>
                <numerusform>%n справ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradictions</source>
            <translation>
                <numerusform>%n суперечність</numerusform>
                <numerusform>%n суперечності</numerusform>
                <numerusform>%n суперечностей</numerusform>
            </translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Усі види</translation>
        </message>
        <message>
            <source>All lists</source>
            <translation>Усі списки</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Питати знову</translation>
        </message>
        <message>
            <source>Both statements stay. The contradiction comes back when either of them changes.</source>
            <translation>Обидва твердження лишаються. Суперечність з’явиться знову, коли одне з них зміниться.</translation>
        </message>
        <message>
            <source>Changed since somebody looked</source>
            <translation>Змінилося після перегляду</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Суперечності</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>Гаразд</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Переглянуто</translation>
        </message>
        <message>
            <source>Looked at or not</source>
            <translation>Переглянуті й ні</translation>
        </message>
        <message>
            <source>Looked at, in order</source>
            <translation>Переглянуто, гаразд</translation>
        </message>
        <message>
            <source>Looked at, in order…</source>
            <translation>Переглянуто, гаразд…</translation>
        </message>
        <message>
            <source>Looking for contradictions…</source>
            <translation>Пошук суперечностей…</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Не переглянуто</translation>
        </message>
        <message>
            <source>Nothing contradicts here.</source>
            <translation>Тут нічого не суперечить.</translation>
        </message>
        <message>
            <source>Show the one statement</source>
            <translation>Показати одне</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Показати інше</translation>
        </message>
        <message>
            <source>What contradicts</source>
            <translation>Що суперечить</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>12.03.2014, 03.2014, about 2014</source>
            <translation>12.03.2014, 03.2014, близько 2014</translation>
        </message>
        <message>
            <source>Understood: {0}</source>
            <translation>Зрозуміло як: {0}</translation>
        </message>
        <message>
            <source>{0} lies in the future.</source>
            <translation>{0}: ця дата в майбутньому.</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message>
            <source>All entries</source>
            <translation>Усі записи</translation>
        </message>
        <message>
            <source>All lists</source>
            <translation>Усі списки</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Відповіді</translation>
        </message>
        <message>
            <source>Entries of the list</source>
            <translation>Записи списку</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>No entry of this list is like that.</source>
            <translation>Такого запису в цьому списку немає.</translation>
        </message>
        <message>
            <source>Only: {0}</source>
            <translation>Лише: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Refused rows (%n)…</source>
            <translation>
                <numerusform>Неприйняті рядки (%n)…</numerusform>
                <numerusform>Неприйняті рядки (%n)…</numerusform>
                <numerusform>Неприйняті рядки (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>Пошук у цьому списку</translation>
        </message>
        <message>
            <source>Show all entries</source>
            <translation>Показати всі записи</translation>
        </message>
        <message>
            <source>Show all entries of the list</source>
            <translation>Показати всі записи списку</translation>
        </message>
        <message>
            <source>This entry belongs to no case yet.</source>
            <translation>Цей запис поки що не належить до жодної справи.</translation>
        </message>
    </context>
    <context>
        <name>EntryAnswers</name>
        <message>
            <source>Answers to the line</source>
            <translation>Відповіді щодо запису</translation>
        </message>
        <message>
            <source>Claimed, not checked</source>
            <translation>За твердженням, не перевірено</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>In its own words</source>
            <translation>Власними словами</translation>
        </message>
        <message>
            <source>Line {line}, {name}</source>
            <translation>Запис {line}, {name}</translation>
        </message>
        <message>
            <source>No answer from any party.</source>
            <translation>Жодна сторона не відповіла.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Зауваження</translation>
        </message>
        <message>
            <source>Said in</source>
            <translation>Де сказано</translation>
        </message>
        <message>
            <source>contradicts the answer of {0}</source>
            <translation>суперечить відповіді від {0}</translation>
        </message>
        <message>
            <source>corrected by us</source>
            <translation>прочитання виправлено</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>не розпізнано</translation>
        </message>
        <message>
            <source>said again</source>
            <translation>сказано повторно</translation>
        </message>
        <message>
            <source>say what it claims (F9)</source>
            <translation>укажіть, що вона стверджує (F9)</translation>
        </message>
        <message>
            <source>{list}, No. {line}</source>
            <translation>{list}, № {line}</translation>
        </message>
    </context>
    <context>
        <name>EntryColumns</name>
        <message>
            <source>Born</source>
            <translation>Дата народження</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Claimed, not checked</source>
            <translation>Твердження (не перевірено)</translation>
        </message>
        <message>
            <source>Name as written</source>
            <translation>Ім’я, як записано</translation>
        </message>
        <message>
            <source>Next version</source>
            <translation>Наступна версія</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Our status</source>
            <translation>Наш статус</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
    </context>
    <context>
        <name>EntryDeeds</name>
        <message>
            <source>Not this child: {0}</source>
            <translation>Не ця дитина: {0}</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Зняти зі справи</translation>
        </message>
        <message>
            <source>The line leaves the case, with the names, dates, places and claims that came with it; a line of a list gets a case of its own. The journal keeps both decisions. Why is it another child?</source>
            <translation>Запис залишає справу разом з іменами, датами, місцями й твердженнями, що прийшли з ним; для запису списку відкривається власна справа. Журнал зберігає обидва рішення. Чому це інша дитина?</translation>
        </message>
    </context>
    <context>
        <name>EntryStates</name>
        <message>
            <source>Answer not recognised</source>
            <translation>Відповідь не розпізнано</translation>
        </message>
        <message>
            <source>Answer waits in review</source>
            <translation>Відповідь чекає на перевірку</translation>
        </message>
        <message>
            <source>Answers contradict each other</source>
            <translation>Відповіді суперечать одна одній</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Без відповіді</translation>
        </message>
        <message>
            <source>Not on the next version</source>
            <translation>Немає в наступній версії</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Кілька відповідей</translation>
        </message>
        <message>
            <source>answers contradict each other</source>
            <translation>відповіді суперечать одна одній</translation>
        </message>
        <message numerus="yes">
            <source>no answer for %n days</source>
            <translation>
                <numerusform>без відповіді %n день</numerusform>
                <numerusform>без відповіді %n дні</numerusform>
                <numerusform>без відповіді %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>say what the answer claims</source>
            <translation>укажіть, що стверджує відповідь</translation>
        </message>
        <message numerus="yes">
            <source>unclear: %n wait in review</source>
            <translation>
                <numerusform>неясно: %n чекає на перевірку</numerusform>
                <numerusform>неясно: %n чекають на перевірку</numerusform>
                <numerusform>неясно: %n чекають на перевірку</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Choose where…</source>
            <translation>Вибрати місце…</translation>
        </message>
        <message>
            <source>Exporting rows…</source>
            <translation>Вивантаження рядків…</translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>Age today</source>
            <translation>Вік нині</translation>
        </message>
        <message>
            <source>Application attached</source>
            <translation>Заяву додано</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Суперечності</translation>
        </message>
        <message>
            <source>Each child is counted once here. The ledger counts the lines of lists.</source>
            <translation>Тут кожну дитину враховано один раз. Стан списку рахує записи списків.</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фільтри</translation>
        </message>
        <message>
            <source>Filters, and how many cases</source>
            <translation>Фільтри й кількість справ</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Позначка</translation>
        </message>
        <message>
            <source>How taken</source>
            <translation>Обставини</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Newest answer</source>
            <translation>Остання відповідь</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає даних</translation>
        </message>
        <message>
            <source>On file</source>
            <translation>У справі є</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленнями</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Збережені вигляди</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Виключено з обліку</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Стать</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Status or setting aside waits for a second person</source>
            <translation>Статус або виключення чекає на другу особу</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Звідки вивезено</translation>
        </message>
        <message>
            <source>{0} and more</source>
            <translation>{0} і більше</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Something went wrong in the program</source>
            <translation>У програмі сталася помилка</translation>
        </message>
        <message>
            <source>This is a fault of ours, not yours. What was saved before is safe. The lines below name no child; please pass them on to those who look after the program.</source>
            <translation>Це наша помилка, не ваша. Усе, що було збережено раніше, ціле. У рядках нижче немає імен дітей; передайте їх, будь ласка, тим, хто супроводжує програму.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Making the file…</source>
            <translation>Створення файлу…</translation>
        </message>
        <message>
            <source>Nothing is copied that could be a list.</source>
            <translation>Не скопійовано нічого, що могло б бути списком.</translation>
        </message>
        <message>
            <source>Opening the demo…</source>
            <translation>Відкриття демонстрації…</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Відкриття файлу…</translation>
        </message>
    </context>
    <context>
        <name>FilesStrip</name>
        <message numerus="yes">
            <source>%n files of this record</source>
            <translation>
                <numerusform>%n вкладення цього запису</numerusform>
                <numerusform>%n вкладення цього запису</numerusform>
                <numerusform>%n вкладень цього запису</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
    </context>
    <context>
        <name>GivenColumns</name>
        <message>
            <source>Case or list</source>
            <translation>Справа чи список</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Хто видав</translation>
        </message>
        <message>
            <source>Hash of the file</source>
            <translation>Контрольна сума</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Навіщо</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Хто може читати</translation>
        </message>
    </context>
    <context>
        <name>GivenOutPage</name>
        <message>
            <source>Filter the rows</source>
            <translation>Відфільтрувати рядки</translation>
        </message>
        <message>
            <source>For all readers</source>
            <translation>Для всіх читачів</translation>
        </message>
        <message>
            <source>No such paper or table.</source>
            <translation>Такого документа чи таблиці немає.</translation>
        </message>
        <message>
            <source>Nothing was given out yet.</source>
            <translation>Ще нічого не виходило назовні.</translation>
        </message>
        <message>
            <source>Recipient, reason, case…</source>
            <translation>Отримувач, мета, справа…</translation>
        </message>
        <message>
            <source>What was given out</source>
            <translation>Що вийшло назовні</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Хто може читати</translation>
        </message>
    </context>
    <context>
        <name>GoingOut</name>
        <message>
            <source>A CPIMS+ workbook, a row for each case</source>
            <translation>Таблиця CPIMS+, рядок на кожну справу</translation>
        </message>
        <message>
            <source>A PDF for each case, in a new folder</source>
            <translation>Окремий PDF для кожної справи, у новій теці</translation>
        </message>
        <message>
            <source>All that are shown: {0}</source>
            <translation>Усі показані: {0}</translation>
        </message>
        <message>
            <source>Another office with this program (JSON)</source>
            <translation>Інша установа з цією програмою (JSON)</translation>
        </message>
        <message>
            <source>Child protection systems (CPIMS+, XLSX)</source>
            <translation>Системи захисту дітей (CPIMS+, XLSX)</translation>
        </message>
        <message>
            <source>Choose at least one section.</source>
            <translation>Виберіть хоча б один розділ.</translation>
        </message>
        <message>
            <source>Choose the printer…</source>
            <translation>Вибрати принтер…</translation>
        </message>
        <message>
            <source>For which program</source>
            <translation>Для якої програми</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>In which way</source>
            <translation>Яким чином</translation>
        </message>
        <message>
            <source>Investigators’ databases (FollowTheMoney)</source>
            <translation>Бази розслідувань (FollowTheMoney)</translation>
        </message>
        <message>
            <source>It goes out whole, with what is marked “Only for the office”. Keep it in the office.</source>
            <translation>Виходить повністю, разом із тим, що позначено «Лише для нас». Не давайте його стороннім.</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Мова документа</translation>
        </message>
        <message>
            <source>No. {0}, {1}</source>
            <translation>№ {0}, {1}</translation>
        </message>
        <message>
            <source>On a printer, all in one job</source>
            <translation>На принтері, усе одним завданням</translation>
        </message>
        <message>
            <source>On the screen first, to save or print it then</source>
            <translation>Спершу на екрані, а тоді зберегти чи надрукувати</translation>
        </message>
        <message>
            <source>One PDF</source>
            <translation>Один PDF</translation>
        </message>
        <message>
            <source>Only the selected: {0}</source>
            <translation>Лише вибрані: {0}</translation>
        </message>
        <message>
            <source>Password of the PDF, twice (empty: none)</source>
            <translation>Пароль PDF, двічі (порожньо — без пароля)</translation>
        </message>
        <message>
            <source>Registers of missing people (PFIF 1.4)</source>
            <translation>Реєстри зниклих людей (PFIF 1.4)</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Розділи</translation>
        </message>
        <message>
            <source>Short: two pages at most</source>
            <translation>Коротко: до двох сторінок</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>The password is too long. Take a shorter one.</source>
            <translation>Пароль задовгий. Візьміть коротший.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type them again.</source>
            <translation>Паролі різні. Введіть їх ще раз.</translation>
        </message>
        <message>
            <source>Type for whom it is and what for; the journal keeps it.</source>
            <translation>Введіть, для кого це і навіщо; журнал це збереже.</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Навіщо</translation>
        </message>
        <message>
            <source>What goes out</source>
            <translation>Що виходить назовні</translation>
        </message>
        <message>
            <source>What goes out: {0}</source>
            <translation>Що виходить назовні: {0}</translation>
        </message>
        <message>
            <source>What is left out is not in the file at all.</source>
            <translation>Того, що не вибрано, у файлі зовсім немає.</translation>
        </message>
        <message>
            <source>What is marked “Only for the office” never goes out.</source>
            <translation>Те, що позначено «Лише для нас», ніколи не виходить.</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>Які справи</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Хто може це читати</translation>
        </message>
        <message>
            <source>With the photo</source>
            <translation>З фотографією</translation>
        </message>
        <message>
            <source>case {0}, {1}</source>
            <translation>справа {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>&amp;Add to the group</source>
            <translation>&amp;Додати до групи</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>Відкрити &amp;справу</translation>
        </message>
        <message>
            <source>&amp;Take out</source>
            <translation>&amp;Вилучити з групи</translation>
        </message>
        <message>
            <source>Add a child by name</source>
            <translation>Додати дитину за іменем</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Народження</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Children of the group</source>
            <translation>Діти групи</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
        <message>
            <source>Who travelled together</source>
            <translation>Кого везли разом</translation>
        </message>
    </context>
    <context>
        <name>HomeOfListDialog</name>
        <message>
            <source>&amp;New case file…</source>
            <translation>&amp;Новий файл справ…</translation>
        </message>
        <message>
            <source>&amp;Open a case file…</source>
            <translation>&amp;Відкрити файл справ…</translation>
        </message>
        <message>
            <source>A list is kept in a case file. Make a new one, or open the one you work in; then you choose the list.</source>
            <translation>Список зберігається у файлі справ. Створіть новий файл або відкрийте той, у якому працюєте; потім ви оберете список.</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Імпорт списку</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n answers stand beside their lines.</source>
            <translation>
                <numerusform>%n відповідь стоїть біля свого запису.</numerusform>
                <numerusform>%n відповіді стоять біля своїх записів.</numerusform>
                <numerusform>%n відповідей стоять біля своїх записів.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n змінений</numerusform>
                <numerusform>%n змінені</numerusform>
                <numerusform>%n змінених</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes are facts of their cases now.</source>
            <translation>
                <numerusform>%n зміна стала відомостями справи.</numerusform>
                <numerusform>%n зміни стали відомостями справ.</numerusform>
                <numerusform>%n змін стали відомостями справ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes stay open until they are accepted.</source>
            <translation>
                <numerusform>%n зміна лишається відкритою, доки її не прийнято.</numerusform>
                <numerusform>%n зміни лишаються відкритими, доки їх не прийнято.</numerusform>
                <numerusform>%n змін лишаються відкритими, доки їх не прийнято.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes will be facts of their cases; the others stay open and can be accepted on any later day.</source>
            <translation>
                <numerusform>%n зміна стане відомостями справи; решта лишається відкритою, її можна прийняти будь-якого дня.</numerusform>
                <numerusform>%n зміни стануть відомостями справ; решта лишається відкритою, її можна прийняти будь-якого дня.</numerusform>
                <numerusform>%n змін стануть відомостями справ; решта лишається відкритою, її можна прийняти будь-якого дня.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n children seem to stand on several rows of this file: {rows}. Each row becomes a line of its own; take doubles out of the file first, or set them aside as duplicates later.</source>
            <translation>
                <numerusform>Схоже, %n дитина стоїть у кількох рядках цього файлу: {rows}. Кожен рядок стане окремим записом; спершу приберіть повтори з файлу або згодом виключіть їх як дублікати.</numerusform>
                <numerusform>Схоже, %n дитини стоять у кількох рядках цього файлу: {rows}. Кожен рядок стане окремим записом; спершу приберіть повтори з файлу або згодом виключіть їх як дублікати.</numerusform>
                <numerusform>Схоже, %n дітей стоять у кількох рядках цього файлу: {rows}. Кожен рядок стане окремим записом; спершу приберіть повтори з файлу або згодом виключіть їх як дублікати.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit no line</source>
            <translation>
                <numerusform>%n не відповідає жодному запису</numerusform>
                <numerusform>%n не відповідають жодному запису</numerusform>
                <numerusform>%n не відповідають жодному запису</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the version before are gone</source>
            <translation>
                <numerusform>%n рядка попередньої версії немає</numerusform>
                <numerusform>%n рядків попередньої версії немає</numerusform>
                <numerusform>%n рядків попередньої версії немає</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the version before are gone; their cases stay.</source>
            <translation>
                <numerusform>%n запису попередньої версії вже немає; його справа лишається.</numerusform>
                <numerusform>%n записів попередньої версії вже немає; їхні справи лишаються.</numerusform>
                <numerusform>%n записів попередньої версії вже немає; їхні справи лишаються.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новий</numerusform>
                <numerusform>%n нові</numerusform>
                <numerusform>%n нових</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new cases are called and born as another case: they may be the same children. The checks name them.</source>
            <translation>
                <numerusform>%n нова справа має те саме ім’я й дату народження, що й інша: можливо, це та сама дитина. Її названо в перевірках.</numerusform>
                <numerusform>%n нові справи мають ті самі імена й дати народження, що й інші: можливо, це ті самі діти. Їх названо в перевірках.</numerusform>
                <numerusform>%n нових справ мають ті самі імена й дати народження, що й інші: можливо, це ті самі діти. Їх названо в перевірках.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them by name alone, without a day.</source>
            <translation>
                <numerusform>%n із них віднесено лише за іменем, без дня народження.</numerusform>
                <numerusform>%n із них віднесено лише за іменем, без дня народження.</numerusform>
                <numerusform>%n із них віднесено лише за іменем, без дня народження.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the list already</source>
            <translation>
                <numerusform>%n уже є у списку</numerusform>
                <numerusform>%n уже є у списку</numerusform>
                <numerusform>%n уже є у списку</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs with children on file wait in review.</source>
            <translation>
                <numerusform>%n пара з дитиною у файлі чекає на рішення в перевірці збігів.</numerusform>
                <numerusform>%n пари з дітьми у файлі чекають на рішення в перевірці збігів.</numerusform>
                <numerusform>%n пар із дітьми у файлі чекають на рішення в перевірці збігів.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passed over</source>
            <translation>
                <numerusform>%n пропущено</numerusform>
                <numerusform>%n пропущено</numerusform>
                <numerusform>%n пропущено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put to their lines</source>
            <translation>
                <numerusform>%n віднесено</numerusform>
                <numerusform>%n віднесено</numerusform>
                <numerusform>%n віднесено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n не прийнято</numerusform>
                <numerusform>%n не прийнято</numerusform>
                <numerusform>%n не прийнято</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows have no surname. Check what each column means, and in a PDF where columns part.</source>
            <translation>
                <numerusform>%n рядок без прізвища. Перевірте, що означає кожен стовпець, а в PDF — де розділено стовпці.</numerusform>
                <numerusform>%n рядки без прізвища. Перевірте, що означає кожен стовпець, а в PDF — де розділено стовпці.</numerusform>
                <numerusform>%n рядків без прізвища. Перевірте, що означає кожен стовпець, а в PDF — де розділено стовпці.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the reply fit no line of the list.</source>
            <translation>
                <numerusform>%n рядок відповіді не відповідає жодному запису списку.</numerusform>
                <numerusform>%n рядки відповіді не відповідають жодному запису списку.</numerusform>
                <numerusform>%n рядків відповіді не відповідають жодному запису списку.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of the reply wait for your decision.</source>
            <translation>
                <numerusform>%n рядок відповіді чекає на ваше рішення.</numerusform>
                <numerusform>%n рядки відповіді чекають на ваше рішення.</numerusform>
                <numerusform>%n рядків відповіді чекають на ваше рішення.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows stood there already.</source>
            <translation>
                <numerusform>%n рядок уже був у списку.</numerusform>
                <numerusform>%n рядки вже були у списку.</numerusform>
                <numerusform>%n рядків уже було у списку.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were passed over.</source>
            <translation>
                <numerusform>%n рядок пропущено.</numerusform>
                <numerusform>%n рядки пропущено.</numerusform>
                <numerusform>%n рядків пропущено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were refused.</source>
            <translation>
                <numerusform>%n рядок не прийнято.</numerusform>
                <numerusform>%n рядки не прийнято.</numerusform>
                <numerusform>%n рядків не прийнято.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were written.</source>
            <translation>
                <numerusform>Записано %n рядок.</numerusform>
                <numerusform>Записано %n рядки.</numerusform>
                <numerusform>Записано %n рядків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n same as before</source>
            <translation>
                <numerusform>%n без змін</numerusform>
                <numerusform>%n без змін</numerusform>
                <numerusform>%n без змін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait for a verdict</source>
            <translation>
                <numerusform>%n чекає на рішення</numerusform>
                <numerusform>%n чекають на рішення</numerusform>
                <numerusform>%n чекають на рішення</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Accept all changes shown (%n)</source>
            <translation>
                <numerusform>П&amp;рийняти всю показану зміну (%n)</numerusform>
                <numerusform>П&amp;рийняти всі показані зміни (%n)</numerusform>
                <numerusform>П&amp;рийняти всі показані зміни (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Decide on %n waiting rows</source>
            <translation>
                <numerusform>&amp;Вирішити щодо %n рядка</numerusform>
                <numerusform>&amp;Вирішити щодо %n рядків</numerusform>
                <numerusform>&amp;Вирішити щодо %n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget these meanings</source>
            <translation>&amp;Забути ці значення</translation>
        </message>
        <message>
            <source>&amp;Guess again</source>
            <translation>Визначити &amp;знову</translation>
        </message>
        <message>
            <source>&amp;Join with the next</source>
            <translation>Об’&amp;єднати з наступним</translation>
        </message>
        <message>
            <source>&amp;Split in two</source>
            <translation>&amp;Розділити надвоє</translation>
        </message>
        <message>
            <source>&amp;Take that list</source>
            <translation>&amp;Узяти той список</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Спробувати ще раз</translation>
        </message>
        <message>
            <source>A file of cases from another program: it says itself what each value means. Nothing needs to be chosen here; go on.</source>
            <translation>Файл справ з іншої програми: у ньому самому сказано, що означає кожне значення. Тут нема чого вибирати; переходьте далі.</translation>
        </message>
        <message>
            <source>Acce&amp;pt what changed…</source>
            <translation>При&amp;йняти зміни…</translation>
        </message>
        <message>
            <source>Add the rows to</source>
            <translation>Додати рядки до</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Усі рядки</translation>
        </message>
        <message>
            <source>An import is begun and not written. Go on with “Next”, or take another file: then what was said of this one is forgotten.</source>
            <translation>Імпорт розпочато й не записано. Продовжуйте кнопкою «Далі» або візьміть інший файл: тоді сказане про цей буде забуто.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Answers the list</source>
            <translation>Відповідь на список</translation>
        </message>
        <message numerus="yes">
            <source>Answers: %n of {all} rows agree in birth date and surname with lines of “{title}”.</source>
            <translation>
                <numerusform>Відповідає на: %n з {all} рядків збігається датою народження й прізвищем із записами списку «{title}».</numerusform>
                <numerusform>Відповідає на: %n з {all} рядків збігаються датою народження й прізвищем із записами списку «{title}».</numerusform>
                <numerusform>Відповідає на: %n з {all} рядків збігаються датою народження й прізвищем із записами списку «{title}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers: choose the list that this reply answers; without it no answer is put on a line.</source>
            <translation>Відповідає на: виберіть список, на який дано цю відповідь; без нього жодну відповідь не буде віднесено до запису.</translation>
        </message>
        <message>
            <source>Answers: the list that you chose.</source>
            <translation>Відповідає на: вибраний вами список.</translation>
        </message>
        <message>
            <source>Answers: this is no reply, so it answers no list.</source>
            <translation>Відповідає на: це не відповідь, тож не стосується жодного списку.</translation>
        </message>
        <message>
            <source>Answers: “{title}” is the newest list that was handed over; check it.</source>
            <translation>Відповідає на: «{title}» — найновіший із переданих списків; перевірте.</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Як записано</translation>
        </message>
        <message>
            <source>Below the headings stands no row with a child. Say on the step “Reading” which sheet and which rows to read.</source>
            <translation>Під заголовками немає жодного рядка з дитиною. На кроці «Читання» зазначте, який аркуш і які рядки читати.</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Дата народження</translation>
        </message>
        <message>
            <source>Both sides of the pair</source>
            <translation>Обидва записи пари</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал передання</translation>
        </message>
        <message>
            <source>Choose &amp;another file…</source>
            <translation>Вибрати &amp;інший файл…</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Вибрати &amp;файл…</translation>
        </message>
        <message>
            <source>Choose the list as you received it, or drop it anywhere on this window. You see every row before anything is written.</source>
            <translation>Виберіть список таким, яким його отримали, або перетягніть його будь-куди в це вікно. Перед записом ви побачите кожен рядок.</translation>
        </message>
        <message>
            <source>Column of the PDF</source>
            <translation>Стовпець PDF</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>Columns are parted by</source>
            <translation>Стовпці розділено</translation>
        </message>
        <message>
            <source>Comes later.</source>
            <translation>Буде далі.</translation>
        </message>
        <message>
            <source>Date of the list</source>
            <translation>Дата списку</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Рішення</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Done; choose it to look again.</source>
            <translation>Пройдено; виберіть, щоб переглянути ще раз.</translation>
        </message>
        <message>
            <source>Earlier versions are being looked for…</source>
            <translation>Шукаємо попередні версії…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодування</translation>
        </message>
        <message>
            <source>Few rows of this reply belong to this list: {belonging} of {rows}. Is it the right list?</source>
            <translation>До цього списку належить мало рядків цієї відповіді: {belonging} із {rows}. Чи це той список?</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Find in the rows</source>
            <translation>Знайти в рядках</translation>
        </message>
        <message>
            <source>First cells</source>
            <translation>Перші клітинки</translation>
        </message>
        <message>
            <source>First row with a child</source>
            <translation>Перший рядок із дитиною</translation>
        </message>
        <message>
            <source>First rows of the file, as they stand</source>
            <translation>Перші рядки файлу, як вони є</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Від кого</translation>
        </message>
        <message>
            <source>Guessed from the file; correct what is wrong</source>
            <translation>Визначено за файлом; виправте, що не так</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Headings stand in</source>
            <translation>Заголовки стоять у</translation>
        </message>
        <message>
            <source>How it goes with other lists</source>
            <translation>Зв’язок з іншими списками</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Імпорт</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Імпорт списку</translation>
        </message>
        <message>
            <source>Import an&amp;other list</source>
            <translation>Імпортувати &amp;інший список</translation>
        </message>
        <message>
            <source>In the file, and on file</source>
            <translation>У файлі списку та у файлі справ</translation>
        </message>
        <message>
            <source>Known children</source>
            <translation>Відомі діти</translation>
        </message>
        <message>
            <source>Look at the refused ro&amp;ws…</source>
            <translation>&amp;Неприйняті рядки…</translation>
        </message>
        <message>
            <source>Looking for children who are on file already…</source>
            <translation>Шукаємо дітей, які вже є у файлі…</translation>
        </message>
        <message>
            <source>Meaning of {0}</source>
            <translation>Значення стовпця {0}</translation>
        </message>
        <message>
            <source>Meanings as on {date}: the list “{title}” from {issuer} had these headings.</source>
            <translation>Значення як {date}: такі заголовки мав список «{title}» (сторона: {issuer}).</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Означає</translation>
        </message>
        <message>
            <source>Name understood</source>
            <translation>Ім’я, як зрозуміло</translation>
        </message>
        <message>
            <source>Names stand in</source>
            <translation>Імена стоять у</translation>
        </message>
        <message>
            <source>New version of</source>
            <translation>Є новою версією списку</translation>
        </message>
        <message>
            <source>No column names a person. Say which column holds the names.</source>
            <translation>Жоден стовпець не називає особу. Укажіть, у якому стовпці імена.</translation>
        </message>
        <message>
            <source>No row is like that.</source>
            <translation>Таких рядків немає.</translation>
        </message>
        <message>
            <source>No row is so like a child on file that it is asked about now.</source>
            <translation>Жоден рядок не схожий на дитину у файлі настільки, щоб питати вже зараз; слабші збіги чекатимуть у перевірці збігів.</translation>
        </message>
        <message>
            <source>No row of this reply is put on a line.</source>
            <translation>Жоден рядок цієї відповіді не віднесено до запису.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message numerus="yes">
            <source>On “{title}”, %n rows agree in birth date and surname.</source>
            <translation>
                <numerusform>Зі списком «{title}» за датою народження й прізвищем збігається %n рядок.</numerusform>
                <numerusform>Зі списком «{title}» за датою народження й прізвищем збігаються %n рядки.</numerusform>
                <numerusform>Зі списком «{title}» за датою народження й прізвищем збігаються %n рядків.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the &amp;list</source>
            <translation>Відкрити &amp;список</translation>
        </message>
        <message>
            <source>Open the &amp;review</source>
            <translation>Відкрити &amp;перевірку</translation>
        </message>
        <message>
            <source>Open the chec&amp;ks</source>
            <translation>Відкрити п&amp;еревірки</translation>
        </message>
        <message>
            <source>Open the le&amp;dger</source>
            <translation>Відкрити с&amp;тан списку</translation>
        </message>
        <message>
            <source>Open the le&amp;dger of the answered list</source>
            <translation>Відкрити с&amp;тан списку, на який відповіли</translation>
        </message>
        <message>
            <source>Pasted on {0}</source>
            <translation>Вставлено {0}</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Імовірність</translation>
        </message>
        <message>
            <source>Read is “{sheet}”. Rows stand on other sheets or in other tables, too: {others}. Import each of these as well.</source>
            <translation>Прочитано «{sheet}». Рядки є і на інших аркушах чи в інших таблицях: {others}. Імпортуйте також кожен із них.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Читання</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>Читаємо {0}…</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Зауваження</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Рядок</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядки</translation>
        </message>
        <message>
            <source>Rows and children on file</source>
            <translation>Рядки та діти у файлі справ</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Рядки файлу</translation>
        </message>
        <message>
            <source>Sa&amp;ve them for correction…</source>
            <translation>З&amp;берегти для виправлення…</translation>
        </message>
        <message>
            <source>Set asi&amp;de</source>
            <translation>Відк&amp;ласти</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Стать</translation>
        </message>
        <message>
            <source>Sheet or table</source>
            <translation>Аркуш або таблиця</translation>
        </message>
        <message>
            <source>Sheet “{sheet}”, row {row}</source>
            <translation>Аркуш «{sheet}», рядок {row}</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>The chosen row, word for word</source>
            <translation>Вибраний рядок дослівно</translation>
        </message>
        <message>
            <source>The file was not taken. Take another one.</source>
            <translation>Файл не прийнято. Візьміть інший.</translation>
        </message>
        <message>
            <source>The list</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>The list needs a title.</source>
            <translation>Списку потрібна назва.</translation>
        </message>
        <message>
            <source>The rows are not compared yet.</source>
            <translation>Рядки ще не порівняно.</translation>
        </message>
        <message>
            <source>The rows are not understood yet.</source>
            <translation>Рядки ще не прочитано.</translation>
        </message>
        <message>
            <source>The rows go into a list that is there. Rows that it has already are not written again; the import can be undone alone.</source>
            <translation>Рядки додаються до наявного списку. Ті, що в ньому вже є, вдруге не записуються; цей імпорт можна скасувати окремо.</translation>
        </message>
        <message>
            <source>There is no table in this PDF. It is a list, and each &amp;line is one child</source>
            <translation>У цьому PDF немає таблиці. Це список, і кожен &amp;рядок — одна дитина</translation>
        </message>
        <message>
            <source>They were added to the list “{title}”.</source>
            <translation>Їх додано до списку «{title}».</translation>
        </message>
        <message>
            <source>This very file was imported on {date} as “{title}” by {worker}. Imported again, it makes a new version of that list.</source>
            <translation>Саме цей файл уже імпортовано {date} як «{title}» ({worker}). Якщо імпортувати знову, з’явиться нова версія того списку.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Two columns mean the same: {0}. Give one of them another meaning.</source>
            <translation>Два стовпці означають те саме: {0}. Надайте одному з них інше значення.</translation>
        </message>
        <message>
            <source>Understanding the rows…</source>
            <translation>Розбираємо рядки…</translation>
        </message>
        <message>
            <source>Undo this i&amp;mport…</source>
            <translation>С&amp;касувати цей імпорт…</translation>
        </message>
        <message numerus="yes">
            <source>Version: %n lines of “{title}” stand in this file again by number and name, so it becomes version {version} of that list.</source>
            <translation>
                <numerusform>Версія: %n запис списку «{title}» знову є в цьому файлі за номером та ім’ям, тож він стане версією {version} того списку.</numerusform>
                <numerusform>Версія: %n записи списку «{title}» знову є в цьому файлі за номером та ім’ям, тож він стане версією {version} того списку.</numerusform>
                <numerusform>Версія: %n записів списку «{title}» знову є в цьому файлі за номером та ім’ям, тож він стане версією {version} того списку.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version: no list on file has most of its lines in this file.</source>
            <translation>Версія: у файлі справ немає списку, більшість записів якого є в цьому файлі.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Що буде</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Що це?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Чому</translation>
        </message>
        <message>
            <source>Writing the list…</source>
            <translation>Записуємо список…</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>XLSX, XLS, ODS, CSV, TSV, DOCX, PDF or pasted text; nothing is changed</source>
            <translation>XLSX, XLS, ODS, CSV, TSV, DOCX, PDF або вставлений текст; сам файл не змінюється</translation>
        </message>
        <message>
            <source>You are here.</source>
            <translation>Ви тут.</translation>
        </message>
        <message>
            <source>another case (of whom?)</source>
            <translation>іншому відмінку (кого?)</translation>
        </message>
        <message>
            <source>another column means this, too</source>
            <translation>це означає ще один стовпець</translation>
        </message>
        <message>
            <source>as its lines show</source>
            <translation>визначити за рядками</translation>
        </message>
        <message>
            <source>as on {date}</source>
            <translation>як {date}</translation>
        </message>
        <message>
            <source>attached</source>
            <translation>віднесено до запису</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>риска  |</translation>
        </message>
        <message>
            <source>by its cells</source>
            <translation>за вмістом клітинок</translation>
        </message>
        <message>
            <source>by its heading</source>
            <translation>за заголовком</translation>
        </message>
        <message>
            <source>by name alone</source>
            <translation>лише за іменем</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>змінено</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>вибрано вами</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>кома  ,</translation>
        </message>
        <message>
            <source>different child</source>
            <translation>інша дитина</translation>
        </message>
        <message>
            <source>fits no line</source>
            <translation>немає такого запису</translation>
        </message>
        <message>
            <source>goes to the review</source>
            <translation>піде на перевірку</translation>
        </message>
        <message>
            <source>leads each row back to its own list</source>
            <translation>веде кожен рядок до його списку</translation>
        </message>
        <message>
            <source>more is needed</source>
            <translation>потрібні відомості</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новий</translation>
        </message>
        <message>
            <source>no list</source>
            <translation>жодного списку</translation>
        </message>
        <message>
            <source>no list: this is one of its own</source>
            <translation>до жодного: це окремий список</translation>
        </message>
        <message>
            <source>no list: this one is new</source>
            <translation>жодного: список новий</translation>
        </message>
        <message>
            <source>no row</source>
            <translation>жодному рядку</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>не розпізнано</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не зазначено</translation>
        </message>
        <message>
            <source>nothing: a child on each line</source>
            <translation>нічим: дитина в кожному рядку</translation>
        </message>
        <message>
            <source>nothing: kept as it stands</source>
            <translation>нічого: зберігається як є</translation>
        </message>
        <message>
            <source>on the list already</source>
            <translation>уже є у списку</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <source>put to its line</source>
            <translation>віднесено</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>не прийнято</translation>
        </message>
        <message>
            <source>row {0}</source>
            <translation>рядок {0}</translation>
        </message>
        <message>
            <source>row {0} of the file</source>
            <translation>рядок {0} файлу</translation>
        </message>
        <message>
            <source>rows {0} to {1}</source>
            <translation>рядки {0}–{1}</translation>
        </message>
        <message>
            <source>same as before</source>
            <translation>без змін</translation>
        </message>
        <message>
            <source>same child</source>
            <translation>та сама дитина</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>крапка з комою  ;</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>відкладено</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляція</translation>
        </message>
        <message>
            <source>the file says so</source>
            <translation>так сказано у файлі</translation>
        </message>
        <message>
            <source>the nominative (who?)</source>
            <translation>називному відмінку (хто?)</translation>
        </message>
        <message>
            <source>waits for a verdict</source>
            <translation>чекає на рішення</translation>
        </message>
        <message>
            <source>with a remark</source>
            <translation>із зауваженням</translation>
        </message>
        <message>
            <source>{0} heading</source>
            <translation>{0} заголовок</translation>
        </message>
        <message>
            <source>{0} title</source>
            <translation>{0} назва</translation>
        </message>
        <message>
            <source>{known} of {all} columns are understood</source>
            <translation>Зрозуміло стовпців: {known} із {all}</translation>
        </message>
        <message>
            <source>{name} (rows {numbers})</source>
            <translation>{name} (рядки {numbers})</translation>
        </message>
        <message>
            <source>{new} new, {changed} changed, {same} as before.</source>
            <translation>Нових: {new}, змінених: {changed}, без змін: {same}.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>By</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Змінено</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Імпорти</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Нових</translation>
        </message>
        <message>
            <source>Nothing was imported into this file yet.</source>
            <translation>У цей файл ще нічого не імпортовано.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Не прийнято</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Рядків</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Без змін</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Скасовано</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
    </context>
    <context>
        <name>JournalColumns</name>
        <message>
            <source>Case or list</source>
            <translation>Справа чи список</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Checking the journal…</source>
            <translation>Перевірка журналу…</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал дій</translation>
        </message>
        <message>
            <source>The journal is whole: no line was changed.</source>
            <translation>Журнал цілий: жодного запису не змінено.</translation>
        </message>
        <message>
            <source>The journal was changed by other hands: its lines do not follow one another. Keep this file as it is and open a backup.</source>
            <translation>Журнал змінено сторонньою рукою: його записи не йдуть один за одним. Збережіть цей файл таким, як є, і відкрийте резервну копію.</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n acts</source>
            <translation>
                <numerusform>Найновіша %n дія</numerusform>
                <numerusform>Найновіші %n дії</numerusform>
                <numerusform>Найновіші %n дій</numerusform>
            </translation>
        </message>
        <message>
            <source>This act is about no single case or list.</source>
            <translation>Ця дія не стосується однієї справи чи списку.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Назва</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>Зберегти цей пошук</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Перейменувати вигляд</translation>
        </message>
        <message>
            <source>The search, the columns and their order stay in the encrypted file. Cases are not copied: the view always shows what is found now.</source>
            <translation>Пошук, стовпці та їхній порядок залишаються в зашифрованому файлі. Справи не копіюються: вигляд завжди показує те, що знайдено зараз.</translation>
        </message>
        <message>
            <source>The view “{0}” is removed; it can be brought back.</source>
            <translation>Вигляд «{0}» прибрано; його можна повернути.</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Action</source>
            <translation>Дія</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Lines of a list</source>
            <translation>Записи списку</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Попередній перегляд</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Що відбувається</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>усюди</translation>
        </message>
        <message>
            <source>pages with a table</source>
            <translation>сторінки з таблицею</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%n forms were begun and not recorded</source>
            <translation>
                <numerusform>%n форму розпочато й не записано</numerusform>
                <numerusform>%n форми розпочато й не записано</numerusform>
                <numerusform>%n форм розпочато й не записано</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the case and go on: what you typed is still there.</source>
            <translation>Відкрийте справу й продовжуйте: уведене збережено.</translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>All lists handed over, each child once</source>
            <translation>Усі передані списки, кожну дитину один раз</translation>
        </message>
        <message>
            <source>As at</source>
            <translation>Станом на</translation>
        </message>
        <message>
            <source>Counted are lines of lists; the page of cases counts each child once.</source>
            <translation>Пораховано записи списків; на сторінці справ кожну дитину враховано один раз.</translation>
        </message>
        <message>
            <source>Counting the lines…</source>
            <translation>Підрахунок записів…</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Стан списку</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Not confirmed, by the reason that was given (claims)</source>
            <translation>Не підтверджено, за наведеною причиною (твердження)</translation>
        </message>
        <message>
            <source>Outcomes by</source>
            <translation>Розподіл за ознакою</translation>
        </message>
        <message>
            <source>There is no list in this file yet.</source>
            <translation>У цьому файлі ще немає списку.</translation>
        </message>
        <message>
            <source>adults on that day, counted beside</source>
            <translation>18 років або більше (пораховано окремо)</translation>
        </message>
        <message>
            <source>children on the lists</source>
            <translation>дітей у списках</translation>
        </message>
        <message>
            <source>claimed in public about the list of {size} names handed over on {handed} (“{who}”, {date}, “{source}”)</source>
            <translation>заявлено публічно про список із {size} імен, переданий {handed} («{who}», {date}, «{source}»)</translation>
        </message>
        <message>
            <source>claimed located</source>
            <translation>встановлено, як стверджують</translation>
        </message>
        <message numerus="yes">
            <source>for %n of them a row of a reply waits in the match review</source>
            <translation>
                <numerusform>для %n із них рядок відповіді чекає в перевірці збігів</numerusform>
                <numerusform>для %n із них рядок відповіді чекає в перевірці збігів</numerusform>
                <numerusform>для %n із них рядок відповіді чекає в перевірці збігів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for at least %n days</source>
            <translation>
                <numerusform>щонайменше %n день</numerusform>
                <numerusform>щонайменше %n дні</numerusform>
                <numerusform>щонайменше %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>lines on the list</source>
            <translation>записів у списку</translation>
        </message>
        <message>
            <source>located by us</source>
            <translation>встановлено нами</translation>
        </message>
        <message>
            <source>located: {0} as determined by us, {1} as the other side claims (not verified)</source>
            <translation>місцезнаходження встановлено: за власним визначенням — {0}, як стверджує інша сторона (не перевірено) — {1}</translation>
        </message>
        <message>
            <source>not confirmed, by the answers counted here</source>
            <translation>не підтверджено, за врахованими тут відповідями</translation>
        </message>
        <message>
            <source>not confirmed, in all</source>
            <translation>не підтверджено, разом</translation>
        </message>
        <message>
            <source>of these taken as children, by the dates on file</source>
            <translation>з них на час переміщення були дітьми, за наявними датами</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сьогодні</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Enclosed, a line each</source>
            <translation>Додатки, по рядку на кожен</translation>
        </message>
        <message>
            <source>It asks for an answer by {0}, which is past.</source>
            <translation>Відповідь просять надати до {0}, а цей день минув.</translation>
        </message>
        <message>
            <source>It has no salutation.</source>
            <translation>У листі немає звертання.</translation>
        </message>
        <message>
            <source>It stands on every letter; each letter can word it anew.</source>
            <translation>Стоїть на кожному листі; у кожному листі підпис і підставу можна змінити.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правова підстава</translation>
        </message>
        <message>
            <source>Legal basis of requests</source>
            <translation>Правова підстава запитів</translation>
        </message>
        <message>
            <source>Letter of the request</source>
            <translation>Лист за запитом</translation>
        </message>
        <message>
            <source>Letterhead of the office</source>
            <translation>Бланк установи</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Назва установи</translation>
        </message>
        <message>
            <source>Name of whoever signs</source>
            <translation>Ім’я та прізвище того, хто підписує</translation>
        </message>
        <message>
            <source>Nobody is addressed.</source>
            <translation>Не вказано, кому лист.</translation>
        </message>
        <message>
            <source>Nobody is named who signs.</source>
            <translation>Не вказано, хто підписує.</translation>
        </message>
        <message>
            <source>Post of whoever signs</source>
            <translation>Посада того, хто підписує</translation>
        </message>
        <message>
            <source>Press the button again to go on all the same.</source>
            <translation>Натисніть кнопку ще раз, щоб усе ж продовжити.</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Звертання</translation>
        </message>
        <message>
            <source>Show on paper</source>
            <translation>Показати на папері</translation>
        </message>
        <message>
            <source>Telephone, e-mail</source>
            <translation>Телефон, електронна пошта</translation>
        </message>
        <message>
            <source>The letterhead names no office (Ctrl+F9).</source>
            <translation>На бланку немає назви установи (Ctrl+F9).</translation>
        </message>
        <message>
            <source>To whom, as the letter addresses them</source>
            <translation>Кому, як у листі (давальний відмінок)</translation>
        </message>
        <message>
            <source>What is asked, in your own words</source>
            <translation>Що просимо, своїми словами</translation>
        </message>
        <message>
            <source>Without words of your own the letter asks for all that is known of the child.</source>
            <translation>Без Ваших слів лист просить повідомити все, що відомо про дитину.</translation>
        </message>
        <message>
            <source>“{0}”. The child’s names, birth records and the application come from the case.</source>
            <translation>«{0}». Імена дитини, записи про народження й заява беруться зі справи.</translation>
        </message>
    </context>
    <context>
        <name>LikelyHint</name>
        <message>
            <source>Looking whether the child has another case…</source>
            <translation>Перевіряється, чи має дитина ще одну справу…</translation>
        </message>
        <message>
            <source>Perhaps the same child has another case:</source>
            <translation>Можливо, ця дитина має ще одну справу:</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Choose a case.</source>
            <translation>Виберіть справу.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Пов’язати</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>This is the child of a case: {0}</source>
            <translation>Це дитина зі справи: {0}</translation>
        </message>
        <message>
            <source>What shows that it is one child? (needed)</source>
            <translation>Що свідчить, що це одна дитина? (обов’язково)</translation>
        </message>
        <message>
            <source>Your decision is kept with its reason, like every verdict, and can be taken back on any later day.</source>
            <translation>Рішення зберігається разом із причиною, як кожне рішення щодо збігу, і його можна скасувати будь-коли.</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Записів</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Кому передано</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ким складено</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
    </context>
    <context>
        <name>ListLetter</name>
        <message>
            <source>Choose a file…</source>
            <translation>Вибрати файл…</translation>
        </message>
        <message>
            <source>File that goes along, if any</source>
            <translation>Файл, що додається, якщо є</translation>
        </message>
        <message>
            <source>Letter with the list</source>
            <translation>Супровідний лист до списку</translation>
        </message>
        <message>
            <source>No file.</source>
            <translation>Без файлу.</translation>
        </message>
        <message>
            <source>Says from whom to whom the list goes, how many names it has and each name as it is written. If a file goes along, its SHA-256 stands in the letter: later everybody can check that the file is the one that was handed over.</source>
            <translation>У листі сказано, хто й кому передає список, скільки в ньому імен, і наведено кожне ім’я так, як його записано. Якщо додається файл, у листі буде його SHA-256: згодом кожен зможе звірити, що це саме переданий файл.</translation>
        </message>
        <message>
            <source>Show on paper</source>
            <translation>Показати на папері</translation>
        </message>
    </context>
    <context>
        <name>ListsPage</name>
        <message numerus="yes">
            <source>%n cases stay, because people have worked on them or other lists speak of them.</source>
            <translation>
                <numerusform>%n справа залишається, бо над нею відтоді працювали або про неї йдеться в іншому списку.</numerusform>
                <numerusform>%n справи залишаються, бо над ними відтоді працювали або про них ідеться в інших списках.</numerusform>
                <numerusform>%n справ залишається, бо над ними відтоді працювали або про них ідеться в інших списках.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases that it opened are gone too.</source>
            <translation>
                <numerusform>Разом із ним прибрано %n відкриту ним справу.</numerusform>
                <numerusform>Разом із ним прибрано %n відкриті ним справи.</numerusform>
                <numerusform>Разом із ним прибрано %n відкритих ним справ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message>
            <source>Looking for what was built upon the import…</source>
            <translation>Пошук того, що внесено після імпорту…</translation>
        </message>
        <message numerus="yes">
            <source>The import of “{title}” is undone: %n entries are gone.</source>
            <translation>
                <numerusform>Імпорт списку «{title}» скасовано: вилучено %n запис.</numerusform>
                <numerusform>Імпорт списку «{title}» скасовано: вилучено %n записи.</numerusform>
                <numerusform>Імпорт списку «{title}» скасовано: вилучено %n записів.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no list in this file yet. Import the first one.</source>
            <translation>У цьому файлі ще немає списків. Імпортуйте перший.</translation>
        </message>
        <message>
            <source>Undoing the import…</source>
            <translation>Скасування імпорту…</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Закрити це повідомлення</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробиці</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A determination needs its date. Type it, then save.</source>
            <translation>Для визначення статусу потрібна дата. Введіть її та збережіть.</translation>
        </message>
        <message>
            <source>A determination needs its source. Choose or add one.</source>
            <translation>Для визначення статусу потрібне джерело. Виберіть або додайте його.</translation>
        </message>
        <message>
            <source>A duplicate needs the case that is kept. Choose it by its number or by a name.</source>
            <translation>Для дубліката потрібна справа, яку ведуть далі. Її слід вибрати за номером або ім’ям.</translation>
        </message>
        <message>
            <source>A line of case {case} and one of case {other} were judged different children. Withdraw that verdict first, if it was wrong.</source>
            <translation>Запис справи {case} і запис справи {other} визнано різними дітьми. Якщо це помилка, спершу слід відкликати те рішення.</translation>
        </message>
        <message>
            <source>A list or another case names case {case} since it was opened, so undo does not take it away. Set it aside instead: menu Case, Set aside.</source>
            <translation>Справу {case} після відкриття назвав список або інша справа, тож скасування її не забирає. Натомість її можна виключити з обліку: меню «Справа», «Виключити з обліку».</translation>
        </message>
        <message>
            <source>A newer release of this program wrote {file}. Update the program to open it.</source>
            <translation>{file} записала новіша версія програми. Оновіть програму, щоб його відкрити.</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Про що</translation>
        </message>
        <message>
            <source>Alive</source>
            <translation>Чи живе</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Відповідь від</translation>
        </message>
        <message>
            <source>Born: {here} by case {case}, {there} by case {other}.</source>
            <translation>Дата народження: {here} у справі {case}, {there} у справі {other}.</translation>
        </message>
        <message>
            <source>Both records have cases of their own, {left} and {right}. Compare the two cases; where both are one child, set one of them aside as a duplicate of the other.</source>
            <translation>Обидва записи мають власні справи, {left} і {right}. Їх слід порівняти; якщо це одна дитина, одну зі справ виключають як дублікат іншої.</translation>
        </message>
        <message>
            <source>Both records stand on case {case}, or on a duplicate of it, so they cannot be different children. First withdraw the verdict “same child” that put them there, or take the duplicate back.</source>
            <translation>Обидва записи стоять у справі {case} або в її дублікаті, тож не можуть бути різними дітьми. Спершу слід відкликати рішення «та сама дитина» або повернути дублікат до обліку.</translation>
        </message>
        <message>
            <source>Brother or sister</source>
            <translation>Брат або сестра</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Хто подав</translation>
        </message>
        <message>
            <source>By whom, or a note</source>
            <translation>Хто подав або примітка</translation>
        </message>
        <message>
            <source>Case {case} cannot be a duplicate of itself. Choose the other case.</source>
            <translation>Справа {case} не може бути дублікатом самої себе. Слід вибрати іншу справу.</translation>
        </message>
        <message>
            <source>Case {case} is kept for {other}, which would lose it. Take that back first, then set each aside as a duplicate of the case that is kept.</source>
            <translation>Справу {case} ведуть замість {other}, яка її втратить. Спершу слід повернути ту справу до обліку, а тоді виключити кожну як дублікат тієї, яку ведуть далі.</translation>
        </message>
        <message>
            <source>Case {case} is set aside already. Take it back first, then set it aside as you mean it.</source>
            <translation>Справу {case} вже виключено. Спершу її слід повернути до обліку, а тоді виключити так, як потрібно.</translation>
        </message>
        <message>
            <source>Case {case} was worked on since it was opened: {what} ({worker}, {when}). Undo does not take it away; set it aside instead: menu Case, Set aside.</source>
            <translation>Зі справою {case} після відкриття вже працювали: {what} ({worker}, {when}). Скасування її не забирає; натомість її можна виключити з обліку: меню «Справа», «Виключити з обліку».</translation>
        </message>
        <message>
            <source>Case {other} is set aside itself. Choose the case that is kept for it, or take it back first.</source>
            <translation>Справу {other} саму виключено. Слід вибрати справу, яку ведуть замість неї, або спершу повернути її до обліку.</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>Credibility of the information</source>
            <translation>Достовірність відомостей</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата народження</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата події</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис зовнішності</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Eyes</source>
            <translation>Очі</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Позначка</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Форма влаштування</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Від</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Прізвище, ім’я, по батькові</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Group, transport or family</source>
            <translation>Група, транспорт або родина</translation>
        </message>
        <message>
            <source>Hair</source>
            <translation>Волосся</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Health group</source>
            <translation>Група здоров’я</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Зріст</translation>
        </message>
        <message>
            <source>How the child was taken</source>
            <translation>Як вивезено дитину</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>Вид списку</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Коли бачили востаннє</translation>
        </message>
        <message>
            <source>Look once more whether both are one child: nothing is changed yet.</source>
            <translation>Перевірте ще раз, чи це одна дитина: поки що нічого не змінено.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Назва вигляду</translation>
        </message>
        <message>
            <source>Name or note</source>
            <translation>Ім’я або примітка</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Nothing is different yet. Change what the claim says, then record it.</source>
            <translation>Ще нічого не змінено. Виправте прочитання твердження, потім запишіть.</translation>
        </message>
        <message>
            <source>Nothing was recorded: “same child” would contradict earlier verdicts ({0}). If both are one child all the same, give the reason.</source>
            <translation>Нічого не записано: «та сама дитина» суперечило б попереднім рішенням ({0}). Якщо це все ж одна дитина, вкажіть причину.</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Номер у списку</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольна фраза</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>По батькові</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Місце народження</translation>
        </message>
        <message>
            <source>Publisher or person</source>
            <translation>Видавець або особа</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регіон</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Ким доводиться дитині</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>Надійність джерела</translation>
        </message>
        <message>
            <source>Reported region</source>
            <translation>Регіон за повідомленням</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>Setting case {case} aside waits for a second person already. Confirm it, or take it back first.</source>
            <translation>Виключення справи {case} вже очікує на другу особу. Спершу його слід підтвердити або відкликати.</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Стать</translation>
        </message>
        <message>
            <source>Sex: {here} in case {case}, {there} in case {other}.</source>
            <translation>Стать: {here} у справі {case}, {there} у справі {other}.</translation>
        </message>
        <message>
            <source>Siblings</source>
            <translation>Брати й сестри</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Прізвище</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Taken from: region</source>
            <translation>Звідки: регіон</translation>
        </message>
        <message>
            <source>Taken from: town or village</source>
            <translation>Звідки: населений пункт</translation>
        </message>
        <message>
            <source>The children of case {case} and case {other} are recorded as brothers or sisters, so they are not one child. Remove that record first, if it is wrong.</source>
            <translation>Дітей справ {case} і {other} записано як братів чи сестер, тож це не одна дитина. Якщо це помилка, спершу слід вилучити той запис.</translation>
        </message>
        <message>
            <source>The keys beside {file} belong to another case file. Put {file}.keys from a backup of this very file into its folder.</source>
            <translation>Ключі поруч із {file} належать іншому файлу справ. Покладіть у його теку {file}.keys із резервної копії саме цього файлу.</translation>
        </message>
        <message>
            <source>The keys of {file} are missing: put {file}.keys or {file}.keys-copy from a backup into its folder.</source>
            <translation>Немає ключів до {file}: покладіть {file}.keys або {file}.keys-copy з резервної копії до його теки.</translation>
        </message>
        <message>
            <source>The passphrase is right, but {file} is damaged. Keep it as it is and open a backup.</source>
            <translation>Парольна фраза правильна, але {file} пошкоджено. Збережіть його як є та відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>The program itself failed ({kind}, {file} line {line}). What you had saved is safe; please report these words.</source>
            <translation>Збій самої програми ({kind}, {file}, рядок {line}). Збережене вами не постраждало; повідомте, будь ласка, ці слова.</translation>
        </message>
        <message numerus="yes">
            <source>There are only %n pages. Choose others.</source>
            <translation>
                <numerusform>Є лише %n сторінка. Виберіть інші.</numerusform>
                <numerusform>Є лише %n сторінки. Виберіть інші.</numerusform>
                <numerusform>Є лише %n сторінок. Виберіть інші.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file {file}. Check the name and the folder.</source>
            <translation>Файлу {file} немає. Перевірте назву й теку.</translation>
        </message>
        <message>
            <source>There is no such {thing} in this file: {name}.</source>
            <translation>У цьому файлі не знайдено: {thing} {name}.</translation>
        </message>
        <message>
            <source>This decision needs a reason. Write it in a few words.</source>
            <translation>Це рішення потребує причини. Напишіть її кількома словами.</translation>
        </message>
        <message>
            <source>This line opened case {case}. Take the other line off, which is another child’s.</source>
            <translation>Цей запис відкрив справу {case}. Зніміть із неї інший запис, що належить іншій дитині.</translation>
        </message>
        <message>
            <source>This passphrase does not open {file}. Check language and capitals, try again.</source>
            <translation>Ця парольна фраза не відкриває {file}. Перевірте мову й великі літери та спробуйте ще раз.</translation>
        </message>
        <message>
            <source>This {thing} stands on a list and stays as written there. Add a new one beside it.</source>
            <translation>Цей запис ({thing}) походить зі списку й лишається таким, як там написано. Додайте поруч новий.</translation>
        </message>
        <message>
            <source>This {thing} was changed or withdrawn meanwhile. Look again before you decide.</source>
            <translation>Цей запис ({thing}) тим часом змінено або відкликано. Перегляньте ще раз, перш ніж вирішувати.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Undo would lose what was done since: {what} ({worker}, {when}). Look at the history of this {thing}, and put back by hand what should stand.</source>
            <translation>Скасування втратило б зроблене після того: {what} ({worker}, {when}). Перегляньте історію ({thing}) і поверніть вручну те, що має лишитися.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Рішення щодо збігу</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Що це</translation>
        </message>
        <message>
            <source>You may not read the keys of {file}. Ask whoever looks after this computer for the right to read {file}.keys and {file}.keys-copy.</source>
            <translation>Немає права читати ключі файлу {file}. Попросіть того, хто відповідає за цей комп’ютер, дати право читати {file}.keys і {file}.keys-copy.</translation>
        </message>
        <message>
            <source>a file kept with a case is not what was taken in. Look with “Check the files again”, and open a backup.</source>
            <translation>вкладення справи не таке, яким його додано. Знайдіть його командою «Перевірити вкладення знову» і відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>a guard that keeps records from being changed is gone. Open a backup.</source>
            <translation>зник захист, що не дає змінювати записи. Відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>a line of the journal was changed. Open a backup and keep this file.</source>
            <translation>рядок журналу змінено. Відкрийте резервну копію, а цей файл збережіть.</translation>
        </message>
        <message>
            <source>a page was damaged or changed from outside. Open a backup.</source>
            <translation>сторінку пошкоджено або змінено ззовні. Відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>a record points to one that is gone. Open a backup.</source>
            <translation>запис посилається на той, якого вже немає. Відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>agreement of the office</source>
            <translation>домовленість установи</translation>
        </message>
        <message>
            <source>application</source>
            <translation>заява</translation>
        </message>
        <message>
            <source>birth record</source>
            <translation>запис про народження</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>можливий збіг</translation>
        </message>
        <message>
            <source>case</source>
            <translation>справа</translation>
        </message>
        <message>
            <source>case {value} is this very case. Choose the other child’s case.</source>
            <translation>справа {value} — це ця сама справа. Виберіть справу іншої дитини.</translation>
        </message>
        <message>
            <source>change</source>
            <translation>зміна</translation>
        </message>
        <message>
            <source>child of a group</source>
            <translation>дитина групи</translation>
        </message>
        <message>
            <source>citation</source>
            <translation>посилання</translation>
        </message>
        <message>
            <source>claim</source>
            <translation>твердження</translation>
        </message>
        <message>
            <source>description</source>
            <translation>опис</translation>
        </message>
        <message>
            <source>determination</source>
            <translation>визначення статусу</translation>
        </message>
        <message>
            <source>file</source>
            <translation>вкладення</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>зауваження</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>позначка</translation>
        </message>
        <message>
            <source>group</source>
            <translation>група</translation>
        </message>
        <message>
            <source>import</source>
            <translation>імпорт</translation>
        </message>
        <message>
            <source>it holds no row that can be taken; nothing was written. Correct it and import again.</source>
            <translation>у ньому немає жодного рядка, який можна прийняти; нічого не записано. Виправте його й імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>lines of the journal are missing. Open a backup and keep this file.</source>
            <translation>у журналі бракує рядків. Відкрийте резервну копію, а цей файл збережіть.</translation>
        </message>
        <message>
            <source>list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>list entry</source>
            <translation>запис списку</translation>
        </message>
        <message>
            <source>more of its rows fit another list; nothing was changed. Name that list with --answers, or add --anyway.</source>
            <translation>більше рядків відповідає іншому списку; нічого не змінено. Вкажіть той список через --answers або додайте --anyway.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>ім’я</translation>
        </message>
        <message>
            <source>no row of headings was found. Name the columns in the first row, or say what they mean.</source>
            <translation>не знайдено рядка заголовків. Назвіть стовпці в першому рядку або вкажіть, що вони означають.</translation>
        </message>
        <message>
            <source>note</source>
            <translation>нотатка</translation>
        </message>
        <message>
            <source>nothing is chosen yet. Choose one.</source>
            <translation>ще нічого не вибрано. Виберіть.</translation>
        </message>
        <message>
            <source>number {detail} in it is no entity of FollowTheMoney: each has an id, a schema and properties that are lists of texts. Ask for the file again.</source>
            <translation>елемент № {detail} не є сутністю FollowTheMoney: кожна має id, schema і properties — переліки текстів. Попросіть файл ще раз.</translation>
        </message>
        <message>
            <source>one cell holds more text than a list can have. Shorten it.</source>
            <translation>в одній клітинці більше тексту, ніж може бути у списку. Скоротіть його.</translation>
        </message>
        <message>
            <source>person</source>
            <translation>особа</translation>
        </message>
        <message>
            <source>placement</source>
            <translation>форма влаштування</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>пропозицію</translation>
        </message>
        <message>
            <source>reading took longer than a list needs, and was stopped. Split the list into parts.</source>
            <translation>читання тривало довше, ніж потребує список, і його зупинено. Поділіть список на частини.</translation>
        </message>
        <message>
            <source>reading took more memory than a list needs, and was stopped. Split the list into parts.</source>
            <translation>читання забрало більше пам’яті, ніж потребує список, і його зупинено. Поділіть список на частини.</translation>
        </message>
        <message>
            <source>record</source>
            <translation>запис</translation>
        </message>
        <message>
            <source>request</source>
            <translation>запит</translation>
        </message>
        <message>
            <source>setting aside</source>
            <translation>виключення з обліку</translation>
        </message>
        <message>
            <source>source</source>
            <translation>джерело</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>мітка</translation>
        </message>
        <message>
            <source>the PDF has more than 500 pages. Split it into parts.</source>
            <translation>у PDF понад 500 сторінок. Розділіть його на частини.</translation>
        </message>
        <message>
            <source>the PDF is a picture of pages without text. Ask for the list as a file, or type it.</source>
            <translation>PDF містить лише зображення сторінок без тексту. Попросіть список файлом або наберіть його.</translation>
        </message>
        <message>
            <source>the PDF shows letters but does not say which ones they are. Ask for the list as XLSX.</source>
            <translation>PDF показує літери, але не повідомляє, які саме. Попросіть список у XLSX.</translation>
        </message>
        <message>
            <source>the age “{value}” is reckoned from the date of the list, but the heading names another time. Check the birth date.</source>
            <translation>вік «{value}» відлічено від дати списку, але заголовок називає інший час. Перевірте дату народження.</translation>
        </message>
        <message>
            <source>the age “{value}” is reckoned from the day of the import, for the list has no date. Give the date of the list, or check the birth date.</source>
            <translation>вік «{value}» відлічено від дня імпорту, бо список без дати. Зазначте дату списку або перевірте дату народження.</translation>
        </message>
        <message>
            <source>the bytes kept here are not those that were taken in, so no copy was made. Open a backup.</source>
            <translation>збережені байти не такі, якими їх додано, тому копії не зроблено. Відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>the content does not fit the ending of the name. Rename it to what it is.</source>
            <translation>вміст не відповідає розширенню назви. Перейменуйте файл за його справжнім форматом.</translation>
        </message>
        <message>
            <source>the file cannot be read. Close it in other programs and check that you may read it.</source>
            <translation>файл не вдається прочитати. Закрийте його в інших програмах і перевірте, чи маєте право його читати.</translation>
        </message>
        <message>
            <source>the file has a password. Open it where it was made and save it without one.</source>
            <translation>файл захищено паролем. Відкрийте його там, де його створено, і збережіть без пароля.</translation>
        </message>
        <message>
            <source>the file holds instructions that no list needs, so it was not opened. Ask for a new copy.</source>
            <translation>у файлі є вказівки, яких список не потребує, тому його не відкрито. Попросіть нову копію.</translation>
        </message>
        <message>
            <source>the file is damaged. Ask for it again.</source>
            <translation>файл пошкоджено. Попросіть надіслати його ще раз.</translation>
        </message>
        <message>
            <source>the file is empty. Ask for it again.</source>
            <translation>файл порожній. Попросіть надіслати його ще раз.</translation>
        </message>
        <message>
            <source>the file is larger than 25 MB. Keep a smaller copy here, and write down where the whole file lies.</source>
            <translation>файл більший за 25 МБ. Додайте меншу копію і запишіть, де лежить повний файл.</translation>
        </message>
        <message>
            <source>the file is larger than 50 MB. Split it into parts.</source>
            <translation>файл більший за 50 МБ. Поділіть його на частини.</translation>
        </message>
        <message>
            <source>the file is packed as no list is, so it was not opened. Ask for a new copy.</source>
            <translation>файл стиснуто так, як списки не стискають, тому його не відкрито. Попросіть нову копію.</translation>
        </message>
        <message>
            <source>the file unpacks to far more than a list needs, so it was not opened. Ask for a new copy.</source>
            <translation>файл розпаковується до розміру, якого список не потребує, тому його не відкрито. Попросіть нову копію.</translation>
        </message>
        <message>
            <source>the journal is empty. Open a backup.</source>
            <translation>журнал порожній. Відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>the journal's lines do not follow each other. Open a backup and keep this file.</source>
            <translation>рядки журналу не йдуть один за одним. Відкрийте резервну копію, а цей файл збережіть.</translation>
        </message>
        <message>
            <source>the letters do not fit the encoding. Choose another encoding.</source>
            <translation>літери не відповідають кодуванню. Виберіть інше кодування.</translation>
        </message>
        <message>
            <source>the name is longer than any name. Check that the row was not mixed with others.</source>
            <translation>ім’я довше за будь-яке ім’я. Перевірте, чи рядок не змішано з іншими.</translation>
        </message>
        <message>
            <source>the newest lines of the journal are gone: this may be an old copy. Open the newest file.</source>
            <translation>найновіших рядків журналу немає: можливо, це стара копія. Відкрийте найновіший файл.</translation>
        </message>
        <message>
            <source>the number “{value}” stands on more than one row. Check it.</source>
            <translation>номер «{value}» стоїть у кількох рядках. Перевірте його.</translation>
        </message>
        <message>
            <source>the pages do not fit together. Open a backup.</source>
            <translation>сторінки не узгоджені між собою. Відкрийте резервну копію.</translation>
        </message>
        <message>
            <source>the picture has more than 40 million points, so it was not opened. Make it smaller.</source>
            <translation>у зображенні понад 40 мільйонів точок, тому його не відкрито. Зменште його.</translation>
        </message>
        <message>
            <source>the row names several children, “{value}”; each is an entry of its own.</source>
            <translation>рядок називає кількох дітей, «{value}»; кожна стала окремим записом.</translation>
        </message>
        <message>
            <source>the sheet claims {detail} (rows × columns), though nearly all of it is empty. Copy the cells that are used into a new file.</source>
            <translation>аркуш заявляє {detail} (рядки × стовпці), хоча майже весь порожній. Скопіюйте заповнені клітинки в новий файл.</translation>
        </message>
        <message>
            <source>the spreadsheet shows an error, “{value}”, in place of the name. Write the name as text.</source>
            <translation>замість імені таблиця показує помилку «{value}». Запишіть ім’я текстом.</translation>
        </message>
        <message>
            <source>the spreadsheet shows an error, “{value}”, in this cell.</source>
            <translation>у цій клітинці таблиця показує помилку «{value}».</translation>
        </message>
        <message>
            <source>the table is larger than 512 MB. Split it.</source>
            <translation>таблиця більша за 512 МБ. Поділіть її.</translation>
        </message>
        <message>
            <source>the text is not UTF-8. Save it as CSV in UTF-8.</source>
            <translation>текст не в UTF-8. Збережіть його як CSV у UTF-8.</translation>
        </message>
        <message>
            <source>the text is too long for this field; the whole of it is kept with the raw row.</source>
            <translation>текст задовгий для цього поля; повністю його збережено з вихідним рядком.</translation>
        </message>
        <message>
            <source>there are more cells than a list can have. Remove empty rows and columns.</source>
            <translation>клітинок більше, ніж може мати список. Приберіть порожні рядки й стовпці.</translation>
        </message>
        <message>
            <source>there are more than 200,000 rows. Split the list into parts.</source>
            <translation>рядків більше ніж 200 000. Поділіть список на частини.</translation>
        </message>
        <message>
            <source>there are more than 512 columns. Remove what is not part of the list.</source>
            <translation>стовпців більше ніж 512. Приберіть те, що не належить до списку.</translation>
        </message>
        <message>
            <source>there are no children in it that this program knows: it reads its own JSON, FollowTheMoney and PFIF. Ask for one of these, or for a table.</source>
            <translation>у ньому немає дітей, яких ця програма розпізнає: вона читає власний JSON, FollowTheMoney і PFIF. Попросіть один із цих форматів або таблицю.</translation>
        </message>
        <message>
            <source>there is no name. Add it to the list and import again.</source>
            <translation>немає імені. Додайте його до списку та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>there is no such file. Check the name and the folder.</source>
            <translation>такого файлу немає. Перевірте назву й теку.</translation>
        </message>
        <message>
            <source>there is no such sheet. Choose one that the file has.</source>
            <translation>такого аркуша немає. Виберіть один із наявних у файлі.</translation>
        </message>
        <message>
            <source>there is no table in it. Copy the lines of the list and paste them.</source>
            <translation>у ньому немає таблиці. Скопіюйте рядки списку та вставте їх.</translation>
        </message>
        <message>
            <source>these columns are missing: {detail}. Add them to the first row.</source>
            <translation>бракує стовпців: {detail}. Додайте їх у перший рядок.</translation>
        </message>
        <message>
            <source>this is a program, not a document, so it was not taken.</source>
            <translation>це програма, а не документ, тому її не додано.</translation>
        </message>
        <message>
            <source>this is no text, so it is no CSV file. Save it as XLSX or CSV.</source>
            <translation>це не текст, отже, й не файл CSV. Збережіть його як XLSX або CSV.</translation>
        </message>
        <message>
            <source>this is not a table as CSV. Save it as CSV with commas ({detail}).</source>
            <translation>це не таблиця CSV. Збережіть її як CSV із комами ({detail}).</translation>
        </message>
        <message>
            <source>this kind of file is not read. Save it as XLSX, ODS, CSV, DOCX or PDF.</source>
            <translation>файли цього виду не читаються. Збережіть його як XLSX, ODS, CSV, DOCX або PDF.</translation>
        </message>
        <message>
            <source>this must not be empty. Type something.</source>
            <translation>це поле не може бути порожнім. Введіть значення.</translation>
        </message>
        <message>
            <source>this very file is kept with the case already.</source>
            <translation>саме цей файл уже додано до справи.</translation>
        </message>
        <message>
            <source>this very file was imported before; nothing was changed. Add --again to import it anew.</source>
            <translation>саме цей файл уже імпортовано; нічого не змінено. Щоб імпортувати його ще раз, додайте --again.</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>рішення щодо збігу</translation>
        </message>
        <message>
            <source>view</source>
            <translation>вигляд</translation>
        </message>
        <message>
            <source>{asked} cases do not go into one file; at most {most} do. Take a file for each.</source>
            <translation>{asked} справ не вмістяться в один файл, щонайбільше {most}. Виберіть окремі файли.</translation>
        </message>
        <message>
            <source>{file} cannot be written. Check that its folder allows writing and the disk has room.</source>
            <translation>{file} не вдається записати. Перевірте, чи дозволено запис до теки та чи є місце на диску.</translation>
        </message>
        <message>
            <source>{file} is a case file or belongs to one. Choose another name; nothing was overwritten.</source>
            <translation>{file}: це файл справ або належить до нього. Виберіть іншу назву; нічого не перезаписано.</translation>
        </message>
        <message>
            <source>{file} is no case file of this program. Choose another; nothing was changed.</source>
            <translation>{file}: це не файл справ цієї програми. Виберіть інший; нічого не змінено.</translation>
        </message>
        <message>
            <source>{file} is open in another window or command. Close it there first.</source>
            <translation>{file} відкрито в іншому вікні або команді. Спершу закрийте його там.</translation>
        </message>
        <message>
            <source>{file} is there already. Choose another name; nothing was overwritten.</source>
            <translation>{file} уже є. Виберіть іншу назву; нічого не перезаписано.</translation>
        </message>
        <message>
            <source>{worker} proposed this, so another person must confirm it. Nothing was changed.</source>
            <translation>Це запропоновано: {worker}. Тому підтвердити має інша особа. Нічого не змінено.</translation>
        </message>
        <message>
            <source>“{detail}” is no region that the program knows. Write its code, such as RU-ROS, or leave the cell empty.</source>
            <translation>«{detail}» — такого регіону програма не знає. Впишіть його код, наприклад RU-ROS, або залиште клітинку порожньою.</translation>
        </message>
        <message>
            <source>“{detail}” is not understood as a date. Write it as 2015-03-12.</source>
            <translation>«{detail}» не зрозуміло як дату. Запишіть її як 2015-03-12.</translation>
        </message>
        <message>
            <source>“{detail}” names two rows, or none. Give every row an id of its own.</source>
            <translation>«{detail}» позначає два рядки або жодного. Дайте кожному рядку власний ідентифікатор.</translation>
        </message>
        <message>
            <source>“{name}” stands here already. Nothing was added.</source>
            <translation>«{name}» тут уже є. Нічого не додано.</translation>
        </message>
        <message>
            <source>“{publisher}” is cited by {facts} records, so it stays. Let these cite another source first.</source>
            <translation>На джерело «{publisher}» посилаються записи ({facts}), тому воно залишається. Спершу вкажіть у них інше джерело.</translation>
        </message>
        <message>
            <source>“{value}” asks for a value that the field does not have. {choices}</source>
            <translation>«{value}»: такого значення поле не має. {choices}</translation>
        </message>
        <message>
            <source>“{value}” begins with no field. Fields are: {choices}.</source>
            <translation>«{value}» не починається з назви поля. Поля: {choices}.</translation>
        </message>
        <message>
            <source>“{value}” can mean several dates: {choices}. Write the one you mean.</source>
            <translation>«{value}» може означати кілька дат: {choices}. Напишіть ту, яку маєте на увазі.</translation>
        </message>
        <message>
            <source>“{value}” can mean several dates; it is kept as written.</source>
            <translation>«{value}» може означати кілька дат; збережено так, як написано.</translation>
        </message>
        <message>
            <source>“{value}” can mean several values: {choices}. Type more letters.</source>
            <translation>«{value}» може означати кілька значень: {choices}. Введіть більше літер.</translation>
        </message>
        <message>
            <source>“{value}” cannot be a date of birth. Correct it and import again.</source>
            <translation>«{value}» не може бути датою народження. Виправте її та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>“{value}” cannot be a date; it is kept as written.</source>
            <translation>«{value}» не може бути датою; збережено так, як написано.</translation>
        </message>
        <message>
            <source>“{value}” cannot be. Check day, month and year.</source>
            <translation>«{value}» бути не може. Перевірте день, місяць і рік.</translation>
        </message>
        <message>
            <source>“{value}” does not go with the form of the name. Check both.</source>
            <translation>«{value}» не узгоджується з формою імені. Перевірте обидва.</translation>
        </message>
        <message>
            <source>“{value}” has no letters. Correct the name and import again.</source>
            <translation>у «{value}» немає літер. Виправте ім’я та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>“{value}” holds code, not only a name. Write the name alone.</source>
            <translation>у «{value}» є програмний код, а не лише ім’я. Запишіть саме ім’я.</translation>
        </message>
        <message>
            <source>“{value}” holds marks that cannot be seen; they are kept, and left out when comparing.</source>
            <translation>у «{value}» є невидимі знаки; їх збережено, а під час порівняння не враховано.</translation>
        </message>
        <message>
            <source>“{value}” is a formula, not a name. Write the name as text.</source>
            <translation>«{value}» — це формула, а не ім’я. Запишіть ім’я текстом.</translation>
        </message>
        <message>
            <source>“{value}” is an age without its date. Add when: 7 years (06.2025).</source>
            <translation>«{value}» — це вік без дати. Додайте, станом на коли: 7 років (06.2025).</translation>
        </message>
        <message>
            <source>“{value}” is bare figures, read as a date. Check it against the list.</source>
            <translation>«{value}» — лише цифри, прочитано як дату. Звірте її зі списком.</translation>
        </message>
        <message>
            <source>“{value}” is kept in its own words.</source>
            <translation>«{value}» збережено власними словами.</translation>
        </message>
        <message>
            <source>“{value}” is no answer that the program knows; choose what it says by hand.</source>
            <translation>«{value}» — відповідь, якої програма не знає; виберіть її значення власноруч.</translation>
        </message>
        <message>
            <source>“{value}” is no height. Write centimetres: 128.</source>
            <translation>«{value}» — не зріст. Напишіть у сантиметрах: 128.</translation>
        </message>
        <message>
            <source>“{value}” is no region that the program knows. Try its full name or its code.</source>
            <translation>«{value}» — регіон, якого програма не знає. Спробуйте повну назву або код.</translation>
        </message>
        <message>
            <source>“{value}” is no region that the program knows; it is kept as written.</source>
            <translation>«{value}» — регіон, якого програма не знає; збережено так, як написано.</translation>
        </message>
        <message>
            <source>“{value}” is no span. Write 2012..2014, &lt;7, 18.. or a date such as 12.03.2015.</source>
            <translation>«{value}» не є проміжком. Напишіть 2012..2014, &lt;7, 18.. або дату, як-от 12.03.2015.</translation>
        </message>
        <message>
            <source>“{value}” is none of: {choices}.</source>
            <translation>«{value}» не є одним із: {choices}.</translation>
        </message>
        <message>
            <source>“{value}” is not understood as a date; it is kept as written.</source>
            <translation>«{value}» не зрозуміло як дату; збережено так, як написано.</translation>
        </message>
        <message>
            <source>“{value}” is not understood as a sex; it is kept as written.</source>
            <translation>«{value}» не зрозуміло як стать; збережено так, як написано.</translation>
        </message>
        <message>
            <source>“{value}” is not understood. Write it another way, for example 12.03.2015.</source>
            <translation>«{value}» незрозуміло. Напишіть інакше, наприклад 12.03.2015.</translation>
        </message>
        <message>
            <source>“{value}” is the name of another already. Choose another name.</source>
            <translation>Назва «{value}» уже зайнята. Виберіть іншу.</translation>
        </message>
        <message>
            <source>“{value}” is too long. Keep the main points here and the rest in a document.</source>
            <translation>«{value}» задовгий текст. Лишіть тут головне, решту — в окремому документі.</translation>
        </message>
        <message>
            <source>“{value}” lies before the day of sending. Check which of the two is wrong.</source>
            <translation>«{value}» передує дню надсилання. Перевірте, яка з двох дат хибна.</translation>
        </message>
        <message>
            <source>“{value}” lies before the start. Check which date is the earlier.</source>
            <translation>«{value}» раніше за початок. Перевірте, яка з дат раніша.</translation>
        </message>
        <message>
            <source>“{value}” lies in the future. Correct it and import again.</source>
            <translation>«{value}» — дата в майбутньому. Виправте її та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>“{value}” lies in the future; check it.</source>
            <translation>«{value}» — дата в майбутньому; перевірте її.</translation>
        </message>
        <message>
            <source>“{value}” mixes Latin and Cyrillic letters that look alike; it was read as one script.</source>
            <translation>у «{value}» змішано схожі латинські та кириличні літери; прочитано як одне письмо.</translation>
        </message>
        <message>
            <source>“{value}” reads like a signature or a note. If it is a child, add the birth and import again.</source>
            <translation>«{value}» схоже на підпис чи примітку. Якщо це дитина, додайте дату народження та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>“{value}” reads like a total, not like a child; nothing is to be done.</source>
            <translation>«{value}» — це підсумок, а не дитина; нічого робити не треба.</translation>
        </message>
        <message>
            <source>“{value}” seems to name several children. Give each a row of its own and import again.</source>
            <translation>«{value}» називає, здається, кількох дітей. Дайте кожній окремий рядок та імпортуйте знову.</translation>
        </message>
        <message>
            <source>“{value}” stands alone like the heading of a section. If it is a child, add the birth and import again.</source>
            <translation>«{value}» стоїть окремо, як заголовок розділу. Якщо це дитина, додайте дату народження та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>“{value}” stands beside the name and is not read as part of it. Check it.</source>
            <translation>«{value}» стоїть поруч з ім’ям і не прочитано як його частину. Перевірте.</translation>
        </message>
        <message>
            <source>“{value}” stands for no name. Add the name, or the birth if it is a surname, and import again.</source>
            <translation>«{value}» не є іменем. Додайте ім’я або, якщо це прізвище, дату народження та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>“{value}” stands in a column that is not for names. Check the name.</source>
            <translation>«{value}» стоїть у стовпці, який не для імен. Перевірте ім’я.</translation>
        </message>
        <message>
            <source>“{value}” stands in another case; it is read in the nominative. Check it.</source>
            <translation>«{value}» стоїть в іншому відмінку; ім’я прочитано в називному. Перевірте його.</translation>
        </message>
        <message>
            <source>“{value}” still needs a value. {choices}</source>
            <translation>Після «{value}» потрібне значення. {choices}</translation>
        </message>
        <message>
            <source>“{value}” was computed by the spreadsheet; check it.</source>
            <translation>«{value}» обчислено таблицею; перевірте.</translation>
        </message>
    </context>
    <context>
        <name>NewCaseDialog</name>
        <message>
            <source>&amp;Compare two records on file…</source>
            <translation>По&amp;рівняти два наявні записи…</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата народження</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Look first whether the child has a case already (Ctrl+F).</source>
            <translation>Спершу перевірте, чи дитина вже не має справи (Ctrl+F).</translation>
        </message>
        <message>
            <source>Looking whether the child has a case already…</source>
            <translation>Шукаємо, чи є вже справа цієї дитини…</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Нова справа</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Відкрити справу</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>По батькові</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Стать</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Прізвище</translation>
        </message>
        <message>
            <source>This child may have a case already:</source>
            <translation>Можливо, ця дитина вже має справу:</translation>
        </message>
        <message>
            <source>{name}, {birth} – case {number} ({grade})</source>
            <translation>{name}, {birth} – справа {number} ({grade})</translation>
        </message>
    </context>
    <context>
        <name>NewFileDialog</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Парольна фраза</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Обрати &amp;теку…</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Створити файл</translation>
        </message>
        <message>
            <source>New case file</source>
            <translation>Новий файл справ</translation>
        </message>
        <message>
            <source>Say where the file is to stand.</source>
            <translation>Укажіть, де зберігати файл.</translation>
        </message>
        <message>
            <source>The file is encrypted with your passphrase. Nobody can open it without the passphrase: if it is lost, the file is lost. Two small files with its keys are made beside it: keep all three together.</source>
            <translation>Файл шифрується вашою парольною фразою. Без неї його не відкриє ніхто: втрачена фраза — втрачений файл. Поруч створюються два малі файли з його ключами: тримайте всі три разом.</translation>
        </message>
        <message>
            <source>The passphrase &amp;again</source>
            <translation>Парольна фраза &amp;ще раз</translation>
        </message>
        <message numerus="yes">
            <source>The passphrase needs at least %n characters.</source>
            <translation>
                <numerusform>Парольна фраза має містити щонайменше %n символ.</numerusform>
                <numerusform>Парольна фраза має містити щонайменше %n символи.</numerusform>
                <numerusform>Парольна фраза має містити щонайменше %n символів.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Парольні фрази різняться.</translation>
        </message>
        <message>
            <source>There is no folder “{folder}”. Choose one that is there.</source>
            <translation>Папки «{folder}» немає. Виберіть наявну.</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>справи</translation>
        </message>
    </context>
    <context>
        <name>OfficeDialog</name>
        <message>
            <source>A &amp;status that says that a child was found</source>
            <translation>&amp;Статус, за яким дитину знайдено</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>Друга особа</translation>
        </message>
        <message>
            <source>Holds for everybody who works in this case file, and is kept in it. What was decided before stays as it is. Each change here is written into the journal.</source>
            <translation>Стосується всіх, хто працює з цим файлом справ, і зберігається в ньому. Вирішене раніше лишається чинним. Кожну зміну тут записує журнал дій.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Needs a second person:</source>
            <translation>Потребує другої особи:</translation>
        </message>
        <message>
            <source>The &amp;verdict “same child”</source>
            <translation>&amp;Рішення «та сама дитина»</translation>
        </message>
        <message>
            <source>The pair then waits in the match review until another person says the same.</source>
            <translation>Тоді пара чекає в перевірці збігів, доки те саме не вирішить інша особа.</translation>
        </message>
        <message>
            <source>Workers are names that each person types; the program does not check who types them. This guards against oversight, not against somebody who uses another name.</source>
            <translation>Фахівці тут – це імена, які кожен вводить сам; програма не перевіряє, хто їх уводить. Це захищає від недогляду, а не від того, хто назветься чужим ім’ям.</translation>
        </message>
        <message>
            <source>“Located”, “verified”, “returned” and “reunited” are then only proposed. The status of the case changes when another person confirms it.</source>
            <translation>Тоді «встановлено», «верифіковано», «повернуто» й «возз’єднано» лише пропонують. Статус справи змінюється, коли його підтвердить інша особа.</translation>
        </message>
    </context>
    <context>
        <name>OnPrinter</name>
        <message>
            <source>Printing was stopped. Pages may have come out already: the journal names them as given out. Collect them at the printer.</source>
            <translation>Друк зупинено. Частина сторінок уже могла вийти: у журналі вони значаться як видані. Заберіть їх із принтера.</translation>
        </message>
        <message>
            <source>The printer did not take it. Save the PDF instead.</source>
            <translation>Принтер не прийняв документ. Збережіть натомість PDF.</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save the PDF instead.</source>
            <translation>На цьому комп’ютері немає принтера. Збережіть натомість PDF.</translation>
        </message>
    </context>
    <context>
        <name>OtherPrograms</name>
        <message>
            <source>Of each child one name, the birth, sex, looks, home and the last place are read. What else the file says is not: claims, determinations, people, sources, notes, further names and places.</source>
            <translation>Про кожну дитину читається одне ім’я, народження, стать, прикмети, домівка й останнє місце. Решта з файлу не читається: твердження, висновки, люди, джерела, нотатки, інші імена та місця.</translation>
        </message>
    </context>
    <context>
        <name>PaperMaking</name>
        <message>
            <source>Making the paper…</source>
            <translation>Документ готується…</translation>
        </message>
    </context>
    <context>
        <name>PaperReader</name>
        <message>
            <source>Find on the pages</source>
            <translation>Знайти на сторінках</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Уся сторінка</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>За шириною</translation>
        </message>
        <message>
            <source>List of pages</source>
            <translation>Перелік сторінок</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>Наступне місце (Enter)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Сторінка</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Сторінки</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>Попереднє місце (Shift+Enter)</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>не знайдено</translation>
        </message>
        <message>
            <source>of {0}</source>
            <translation>з {0}</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>триває пошук…</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} з {1}</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Сторінка {0} з {1}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Парольна фраза</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Відкрити {name}</translation>
        </message>
        <message>
            <source>S&amp;how what is typed</source>
            <translation>П&amp;оказувати введене</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>&amp;Bring back</source>
            <translation>По&amp;вернути</translation>
        </message>
        <message>
            <source>&amp;Put back what stood before</source>
            <translation>&amp;Повернути попереднє</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Choose a change to put back what stood there before it; that can be undone.</source>
            <translation>Виберіть зміну, щоб повернути те, що було до неї; це можна скасувати.</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>Історія цього запису</translation>
        </message>
        <message>
            <source>Nothing is ever lost: choose a record to bring it back.</source>
            <translation>Нічого не втрачається: виберіть запис, щоб повернути його.</translation>
        </message>
        <message>
            <source>Nothing was removed.</source>
            <translation>Нічого не вилучено.</translation>
        </message>
        <message>
            <source>Nothing was written into this record by hand.</source>
            <translation>До цього запису нічого не вносили вручну.</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Вилучено</translation>
        </message>
        <message>
            <source>Removed records</source>
            <translation>Вилучені записи</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>What it said</source>
            <translation>Що було записано</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Choose where…</source>
            <translation>Вибрати місце…</translation>
        </message>
        <message>
            <source>Form of the summary</source>
            <translation>Вид довідки</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Мова документа</translation>
        </message>
        <message>
            <source>Make the paper again</source>
            <translation>Створити документ знову</translation>
        </message>
        <message>
            <source>Not on this paper: {0}. “What goes out” asks who reads it, and what of it.</source>
            <translation>У цьому документі немає: {0}. «Що виходить назовні» запитує, хто читатиме і що саме.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Попередній перегляд</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Друк…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Друкувати…</translation>
        </message>
        <message>
            <source>Saving the paper…</source>
            <translation>Збереження документа…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>Документ готується…</translation>
        </message>
        <message>
            <source>The paper waits until this is done or cancelled: {0}</source>
            <translation>Документ чекає, доки завершиться або буде скасовано: {0}</translation>
        </message>
        <message>
            <source>There is no paper.</source>
            <translation>Документа немає.</translation>
        </message>
        <message>
            <source>This is what is saved and what is printed: {0}.</source>
            <translation>Саме це буде збережено і надруковано: {0}.</translation>
        </message>
        <message>
            <source>full</source>
            <translation>повна</translation>
        </message>
        <message>
            <source>short, at most two pages</source>
            <translation>коротка, не більше двох сторінок</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPanel</name>
        <message>
            <source>&amp;Confirm…</source>
            <translation>&amp;Підтвердити…</translation>
        </message>
        <message>
            <source>&amp;Withdraw the proposal…</source>
            <translation>&amp;Відкликати пропозицію…</translation>
        </message>
        <message>
            <source>Another person must confirm it; the status stays.</source>
            <translation>Підтвердити має інша особа; статус поки не змінюється.</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Confirm: {0}</source>
            <translation>Підтвердити: {0}</translation>
        </message>
        <message>
            <source>Dec&amp;line…</source>
            <translation>В&amp;ідхилити…</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>It counts when you confirm it as the second person.</source>
            <translation>Набуде чинності, коли ви підтвердите як друга особа.</translation>
        </message>
        <message>
            <source>Note: {0}</source>
            <translation>Примітка: {0}</translation>
        </message>
        <message>
            <source>The determination is then written and names you both. What did you look at? You can leave this empty.</source>
            <translation>Тоді буде записано висновок, у якому названо вас обох. Що ви перевірили? Можна лишити порожнім.</translation>
        </message>
        <message>
            <source>The status of the case stays. The proposal and your reason stay in its history.</source>
            <translation>Статус справи не змінюється. Пропозиція та ваша причина лишаються в історії справи.</translation>
        </message>
        <message>
            <source>Withdraw the proposal</source>
            <translation>Відкликати пропозицію</translation>
        </message>
        <message>
            <source>{worker} proposed on {when}: {status}, {date}. Source: {source}.</source>
            <translation>Пропозиція ({worker}, {when}): {status}, {date}. Джерело: {source}.</translation>
        </message>
    </context>
    <context>
        <name>PublicSources</name>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Перенести</translation>
        </message>
        <message>
            <source>Public sources</source>
            <translation>Публічні джерела</translation>
        </message>
        <message>
            <source>Reports of what was said in public. What they report is a claim of whoever said it; grade the source once you have read it.</source>
            <translation>Повідомлення про сказане публічно. Переказане в них — твердження того, хто це сказав; оцініть джерело, коли прочитаєте його.</translation>
        </message>
        <message>
            <source>The file has every public source already.</source>
            <translation>У файлі вже є всі публічні джерела.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Alias</source>
            <translation>Псевдонім</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Тека з файлами</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Ярлик</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Невідомо</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Тека:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Тип файлів:</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;order:</source>
            <translation>&amp;Порядок сторінок:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>&amp;Сторінок на аркуші:</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>Не вдалося зрозуміти: %1. Розділяйте сторінки й проміжки комою, межі проміжку — дефісом; проміжки не повинні перетинатися.</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>Суперечливі параметри двобічного друку</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Сторінки зазначено неправильно</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>Параметри двобічного друку суперечать один одному. Виправити їх?</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>Суперечливі додаткові параметри</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>Суперечливі параметри сторінки</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>Параметри сторінки суперечать один одному. Виправити їх?</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>Деякі додаткові параметри суперечать один одному. Виправити їх?</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Advanced</source>
            <translation>Додатково</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>Деякі параметри суперечать один одному. Виправте їх.</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>Двобічний друк</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>За довгим краєм</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Набір сторінок:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Сторінки</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>За коротким краєм</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Зазначте сторінки або проміжки через кому; проміжок — два числа через дефіс. Наприклад, 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>RecordDialogs</name>
        <message>
            <source>Recorded: {0}. Every record can cite it now.</source>
            <translation>Записано: {0}. Тепер на нього може посилатися кожен запис.</translation>
        </message>
    </context>
    <context>
        <name>RecordForm</name>
        <message>
            <source>Do not record</source>
            <translation>Не записувати</translation>
        </message>
    </context>
    <context>
        <name>RecordPicker</name>
        <message>
            <source>Born</source>
            <translation>Народження</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Name in any spelling</source>
            <translation>Ім’я в будь-якому написанні</translation>
        </message>
        <message>
            <source>No record has this name.</source>
            <translation>Запису з таким іменем немає.</translation>
        </message>
        <message>
            <source>Records found</source>
            <translation>Знайдені записи</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <source>case {0}</source>
            <translation>справа {0}</translation>
        </message>
        <message>
            <source>{list}, line {line}</source>
            <translation>{list}, рядок {line}</translation>
        </message>
    </context>
    <context>
        <name>RefusedDialog</name>
        <message>
            <source>As written</source>
            <translation>Як записано</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Неприйняті рядки</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Рядок</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Аркуш</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Чому</translation>
        </message>
    </context>
    <context>
        <name>RefusedFile</name>
        <message>
            <source>Import and row: leave as it is</source>
            <translation>Імпорт і рядок: не змінюйте</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Неприйняті рядки</translation>
        </message>
        <message>
            <source>Why it was refused</source>
            <translation>Чому не прийнято</translation>
        </message>
    </context>
    <context>
        <name>RequestColumns</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дні</numerusform>
                <numerusform>%n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Про що</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>All requests</source>
            <translation>Усі запити</translation>
        </message>
        <message>
            <source>No such request.</source>
            <translation>Таких запитів немає.</translation>
        </message>
        <message>
            <source>Nothing was asked yet. Add a request on a case.</source>
            <translation>Ще нічого не запитано. Додайте запит у справі.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Запити</translation>
        </message>
        <message>
            <source>Requests and next steps</source>
            <translation>Запити та наступні кроки</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Які запити</translation>
        </message>
    </context>
    <context>
        <name>ReviewFamily</name>
        <message>
            <source>Comparing the rest of the family…</source>
            <translation>Порівнюємо решту родини…</translation>
        </message>
        <message numerus="yes">
            <source>Family: %n children of the list “{list}”</source>
            <translation>
                <numerusform>Родина: %n дитина зі списку «{list}»</numerusform>
                <numerusform>Родина: %n дитини зі списку «{list}»</numerusform>
                <numerusform>Родина: %n дітей зі списку «{list}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Probably %n brothers and sisters on the list “{list}”: the list does not say so, and it counts for nothing</source>
            <translation>
                <numerusform>Імовірно, %n брат чи сестра у списку «{list}»: список цього не каже, і це не враховано</numerusform>
                <numerusform>Імовірно, %n брати й сестри у списку «{list}»: список цього не каже, і це не враховано</numerusform>
                <numerusform>Імовірно, %n братів і сестер у списку «{list}»: список цього не каже, і це не враховано</numerusform>
            </translation>
        </message>
        <message>
            <source>line {line}: {name}</source>
            <translation>№ {line} у списку: {name}</translation>
        </message>
        <message>
            <source>{name} (line {line}, “{list}”)</source>
            <translation>{name} (рядок {line}, «{list}»)</translation>
        </message>
        <message>
            <source>{who} – judged the same child as {found}</source>
            <translation>{who} – визнано тією самою дитиною, що й {found}</translation>
        </message>
    </context>
    <context>
        <name>ReviewGrade</name>
        <message>
            <source>More could be told if both sides had: {0}.</source>
            <translation>Можна було б сказати більше, якби з обох боків було відомо: {0}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message numerus="yes">
            <source>%n contradictions among verdicts</source>
            <translation>
                <numerusform>%n суперечність між рішеннями</numerusform>
                <numerusform>%n суперечності між рішеннями</numerusform>
                <numerusform>%n суперечностей між рішеннями</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs wait for a second person</source>
            <translation>
                <numerusform>%n пара чекає на другу особу</numerusform>
                <numerusform>%n пари чекають на другу особу</numerusform>
                <numerusform>%n пар чекають на другу особу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs wait for a verdict</source>
            <translation>
                <numerusform>%n пара чекає на рішення</numerusform>
                <numerusform>%n пари чекають на рішення</numerusform>
                <numerusform>%n пар чекають на рішення</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs with a verdict</source>
            <translation>
                <numerusform>%n пара з рішенням</numerusform>
                <numerusform>%n пари з рішенням</numerusform>
                <numerusform>%n пар із рішенням</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verdicts that contradict one another</source>
            <translation>
                <numerusform>%n рішення, що суперечить іншим</numerusform>
                <numerusform>%n рішення, що суперечать одне одному</numerusform>
                <numerusform>%n рішень, що суперечать одне одному</numerusform>
            </translation>
        </message>
        <message>
            <source>A verdict stands on this pair; withdraw it first.</source>
            <translation>Щодо цієї пари рішення вже є; спершу відкличте його.</translation>
        </message>
        <message>
            <source>All lists</source>
            <translation>Усі списки</translation>
        </message>
        <message>
            <source>As written there</source>
            <translation>Як там записано</translation>
        </message>
        <message>
            <source>Both sides of the pair</source>
            <translation>Обидва записи пари</translation>
        </message>
        <message>
            <source>By chance, {rivals} other records in these lists would agree as well.</source>
            <translation>Випадково так само збіглися б інші записи цих списків: {rivals}.</translation>
        </message>
        <message>
            <source>By what is it known? The reason stays with the verdict.</source>
            <translation>З чого це відомо? Пояснення лишається при рішенні.</translation>
        </message>
        <message>
            <source>Children are registered by both given names: these may be twins. What shows that both records are one child?</source>
            <translation>Обидва імена — окремі: можливо, це близнюки. Що свідчить про те, що обидва записи — одна дитина?</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Contradicting verdicts</source>
            <translation>Рішення, що суперечать одне одному</translation>
        </message>
        <message>
            <source>Decided by {worker}, confirmed by {second}, {when}</source>
            <translation>Рішення: {worker}, підтвердження: {second}, {when}</translation>
        </message>
        <message>
            <source>Decided by {worker}, {when}</source>
            <translation>Рішення: {worker}, {when}</translation>
        </message>
        <message>
            <source>First record</source>
            <translation>Перший запис</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Ступінь збігу</translation>
        </message>
        <message>
            <source>In its favour: {0}.</source>
            <translation>На користь: {0}.</translation>
        </message>
        <message>
            <source>Kind of match</source>
            <translation>Вид збігу</translation>
        </message>
        <message>
            <source>Match review</source>
            <translation>Перевірка збігів</translation>
        </message>
        <message>
            <source>Neither record stands on a case yet.</source>
            <translation>Жоден із записів ще не віднесено до справи.</translation>
        </message>
        <message>
            <source>No pair waits here. On the other tab: {0}. “Look for matches” compares a list with the others.</source>
            <translation>Тут жодна пара не чекає. На іншій вкладці: {0}. «Шукати збіги» порівнює список з іншими.</translation>
        </message>
        <message>
            <source>No verdict stands on this pair.</source>
            <translation>Щодо цієї пари рішення немає.</translation>
        </message>
        <message>
            <source>Not compared yet: {0}.</source>
            <translation>Ще не порівняно: {0}.</translation>
        </message>
        <message>
            <source>Not known on one side or both</source>
            <translation>Невідомо з одного боку або з обох</translation>
        </message>
        <message>
            <source>Not the same on both sides: {0}</source>
            <translation>Не збігається: {0}</translation>
        </message>
        <message>
            <source>Nothing on record speaks against it.</source>
            <translation>Жодні відомості цьому не суперечать.</translation>
        </message>
        <message>
            <source>Nothing speaks for it.</source>
            <translation>На користь ніщо не свідчить.</translation>
        </message>
        <message>
            <source>Our own records</source>
            <translation>Наші власні записи</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>Пара</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Пари</translation>
        </message>
        <message>
            <source>Pairs of which list</source>
            <translation>Пари якого списку</translation>
        </message>
        <message>
            <source>Prob.</source>
            <translation>Імов.</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Ймовірність</translation>
        </message>
        <message>
            <source>Probability {0}.</source>
            <translation>Імовірність {0}.</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Записати</translation>
        </message>
        <message>
            <source>Renamed child (leads)</source>
            <translation>Дитину перейменовано (зачіпки)</translation>
        </message>
        <message>
            <source>Says nothing either way</source>
            <translation>Не говорить ні за, ні проти</translation>
        </message>
        <message>
            <source>Second record</source>
            <translation>Другий запис</translation>
        </message>
        <message>
            <source>Select a pair first.</source>
            <translation>Спершу виберіть пару.</translation>
        </message>
        <message>
            <source>Speaks against it</source>
            <translation>Свідчить проти</translation>
        </message>
        <message>
            <source>Speaks against it: {0}</source>
            <translation>Проти: {0}</translation>
        </message>
        <message>
            <source>Speaks against · for</source>
            <translation>Проти · за</translation>
        </message>
        <message>
            <source>Speaks for it</source>
            <translation>Свідчить на користь</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Де стоїть</translation>
        </message>
        <message>
            <source>Supposition: {0}</source>
            <translation>Припущення: {0}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Забрати</translation>
        </message>
        <message>
            <source>Take the proposal back</source>
            <translation>Забрати пропозицію</translation>
        </message>
        <message>
            <source>The given names differ while surname and patronymic agree: probably a brother or sister. What shows that both records are one child?</source>
            <translation>Імена різні, а прізвище та по батькові збігаються: імовірно, це брат або сестра. З чого видно, що обидва записи — про одну дитину?</translation>
        </message>
        <message>
            <source>The pair waits for a verdict again; the reason is kept.</source>
            <translation>Пара знову чекає на рішення; причину збережено.</translation>
        </message>
        <message>
            <source>The same child</source>
            <translation>Та сама дитина</translation>
        </message>
        <message>
            <source>The same child after all?</source>
            <translation>Усе ж та сама дитина?</translation>
        </message>
        <message>
            <source>The same child, against earlier verdicts?</source>
            <translation>Та сама дитина, попри попередні рішення?</translation>
        </message>
        <message>
            <source>The same child, and no twin?</source>
            <translation>Та сама дитина, а не близнюк?</translation>
        </message>
        <message>
            <source>The same child, though others agree as well?</source>
            <translation>Та сама дитина, хоча так само збігаються й інші?</translation>
        </message>
        <message>
            <source>The same name in another form</source>
            <translation>Те саме ім’я в іншій формі</translation>
        </message>
        <message>
            <source>This pair is not offered again unless facts change. Why are they two children?</source>
            <translation>Цю пару не буде запропоновано знову, доки не зміняться відомості. Чому це дві різні дитини?</translation>
        </message>
        <message>
            <source>Two different children</source>
            <translation>Дві різні дитини</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Рішення</translation>
        </message>
        <message>
            <source>Waiting for a second person</source>
            <translation>Чекають на другу особу</translation>
        </message>
        <message>
            <source>Waiting for a verdict</source>
            <translation>Чекають на рішення</translation>
        </message>
        <message>
            <source>What shows that it is this one, and not another of them?</source>
            <translation>Що свідчить, що це саме цей запис, а не інший із них?</translation>
        </message>
        <message>
            <source>What the verdict added to the case is taken back with it.</source>
            <translation>Разом із рішенням буде скасовано все, що воно додало до справи.</translation>
        </message>
        <message>
            <source>What would help: a photo, brothers and sisters, the place of stay.</source>
            <translation>Що допомогло б: фото, брати й сестри, місце перебування.</translation>
        </message>
        <message>
            <source>Which pairs</source>
            <translation>Які пари</translation>
        </message>
        <message>
            <source>With a verdict</source>
            <translation>З рішенням</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Відкликати рішення</translation>
        </message>
        <message>
            <source>Withdraw the verdict</source>
            <translation>Відкликати рішення</translation>
        </message>
        <message>
            <source>case {0}</source>
            <translation>справа {0}</translation>
        </message>
        <message>
            <source>case {0}, our own record</source>
            <translation>справа {0}, власний запис</translation>
        </message>
        <message>
            <source>line {0}</source>
            <translation>№ {0} у списку</translation>
        </message>
        <message>
            <source>line {line}: {list}</source>
            <translation>рядок {line}: {list}</translation>
        </message>
        <message>
            <source>no case yet</source>
            <translation>справи ще немає</translation>
        </message>
        <message>
            <source>on the list</source>
            <translation>у списку</translation>
        </message>
        <message>
            <source>on this tab: {0}</source>
            <translation>на цій вкладці: {0}</translation>
        </message>
        <message>
            <source>sibling?</source>
            <translation>брат чи сестра?</translation>
        </message>
        <message>
            <source>{kind}, line {line}, {case}: {list}</source>
            <translation>{kind}, рядок {line}, {case}: {list}</translation>
        </message>
        <message>
            <source>{kind}, without a number, {case}: {list}</source>
            <translation>{kind}, без номера, {case}: {list}</translation>
        </message>
        <message>
            <source>{sign} the same child, if a second person says so, too</source>
            <translation>{sign} та сама дитина, якщо це підтвердить друга особа</translation>
        </message>
        <message>
            <source>{story}; in its favour: {fields}.</source>
            <translation>{story}; на користь: {fields}.</translation>
        </message>
        <message>
            <source>{story}; nothing speaks for it.</source>
            <translation>{story}; на користь нічого не свідчить.</translation>
        </message>
    </context>
    <context>
        <name>ReviewWarnings</name>
        <message>
            <source>Judged different before ({reason}). Facts changed since: {fields}.</source>
            <translation>Раніше визнано різними дітьми ({reason}). Відтоді змінилися відомості: {fields}.</translation>
        </message>
        <message>
            <source>Reason given: {0}</source>
            <translation>Наведена підстава: {0}</translation>
        </message>
        <message>
            <source>Two lines of one list are taken for the same child: {first} and {last}: {chain}.</source>
            <translation>Два рядки одного списку визнано тією самою дитиною: {first} та {last}: {chain}.</translation>
        </message>
        <message>
            <source>Verdicts contradict one another: {first} and {last} are judged different, yet other verdicts make them one child: {chain}.</source>
            <translation>Рішення суперечать одне одному: {first} та {last} визнано різними дітьми, але за іншими рішеннями це одна дитина: {chain}.</translation>
        </message>
        <message>
            <source>names</source>
            <translation>імена</translation>
        </message>
        <message>
            <source>{name} (line {line})</source>
            <translation>{name} (рядок {line})</translation>
        </message>
        <message>
            <source>{worker} proposes: the same child. It counts when a second person presses “Same child”; “Withdraw” takes the proposal back.</source>
            <translation>{worker} пропонує: та сама дитина. Набуде чинності, коли друга особа натисне «Та сама дитина»; «Відкликати» забирає пропозицію.</translation>
        </message>
        <message>
            <source>“Same child” would contradict a verdict: {first} and {last} are judged different, and would be one child: {chain}.</source>
            <translation>«Та сама дитина» суперечитиме рішенню: {first} та {last} визнано різними дітьми, а стануть однією: {chain}.</translation>
        </message>
        <message>
            <source>“Same child” would take two lines of one list for one child: {first} and {last}: {chain}.</source>
            <translation>«Та сама дитина» зробить два рядки одного списку однією дитиною: {first} та {last}: {chain}.</translation>
        </message>
    </context>
    <context>
        <name>RowsDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>Screening</name>
        <message>
            <source>Compare</source>
            <translation>Порівняти</translation>
        </message>
        <message numerus="yes">
            <source>Compared: %n pairs wait for a verdict.</source>
            <translation>
                <numerusform>Порівняно: %n пара чекає на рішення.</numerusform>
                <numerusform>Порівняно: %n пари чекають на рішення.</numerusform>
                <numerusform>Порівняно: %n пар чекають на рішення.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing the list with the others…</source>
            <translation>Порівнюємо список з іншими…</translation>
        </message>
        <message>
            <source>Every line of the list is compared with every line of the other lists, in all spellings. Nothing is decided: pairs wait for your verdict.</source>
            <translation>Кожен запис списку порівнюється з кожним записом інших списків, у всіх написаннях. Нічого не вирішується: пари чекають на ваше рішення.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Look for matches</source>
            <translation>Шукати збіги</translation>
        </message>
        <message>
            <source>There is no second list yet to compare with. Import one.</source>
            <translation>Ще немає другого списку для порівняння. Імпортуйте його.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a case</source>
            <translation>Знайти справу</translation>
        </message>
        <message>
            <source>Name, number, or a field: region:Tyumen</source>
            <translation>Ім’я, номер або поле: регіон:Тюмень</translation>
        </message>
    </context>
    <context>
        <name>SetAsideDialog</name>
        <message>
            <source>&amp;Duplicate: the child has another case, which is kept</source>
            <translation>&amp;Дублікат: дитина має іншу справу, яку ведуть далі</translation>
        </message>
        <message>
            <source>&amp;Recorded in error: it should not have been opened</source>
            <translation>&amp;Записано помилково: справу не слід було відкривати</translation>
        </message>
        <message>
            <source>Are both one child?</source>
            <translation>Це одна дитина?</translation>
        </message>
        <message>
            <source>How is that known? (needed)</source>
            <translation>Звідки це відомо? (обов’язково)</translation>
        </message>
        <message>
            <source>Nothing is deleted or merged. The case leaves lists, counts and warnings, opens by its number, and can be taken back on any later day.</source>
            <translation>Нічого не видаляється і не об’єднується. Справа зникає зі списків, підрахунків і попереджень, відкривається за номером, і її можна повернути будь-коли.</translation>
        </message>
        <message>
            <source>One child: set the case aside</source>
            <translation>Одна дитина: виключити справу</translation>
        </message>
        <message>
            <source>Set aside: {0}, {1}</source>
            <translation>Виключити з обліку: {0}, {1}</translation>
        </message>
        <message>
            <source>Set the case aside</source>
            <translation>Виключити з обліку</translation>
        </message>
        <message>
            <source>The case that is kept (name or number)</source>
            <translation>Справа, яку ведуть далі (ім’я або номер)</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Filter: {0}</source>
            <translation>Фільтр: {0}</translation>
        </message>
        <message>
            <source>It is not encrypted: whoever has the file can read it. Keep and send it safely.</source>
            <translation>Файл не зашифровано: прочитати його може кожен, хто його має. Зберігайте й надсилайте його обачно.</translation>
        </message>
        <message>
            <source>It opens only with its password: tell it by another way than you send the file.</source>
            <translation>Відкривається лише з паролем: передайте його іншим шляхом, ніж файл.</translation>
        </message>
        <message>
            <source>Rows: {shown} of {all}</source>
            <translation>Рядків: {shown} із {all}</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Збережено: {0}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>not told: it names what stays in the office</source>
            <translation>не наведено: називає те, що лише для нас</translation>
        </message>
    </context>
    <context>
        <name>SiblingDialog</name>
        <message>
            <source>Brother or sister of {0}</source>
            <translation>Брат або сестра: {0}</translation>
        </message>
        <message>
            <source>Choose the case of the other child.</source>
            <translation>Виберіть справу іншої дитини.</translation>
        </message>
        <message>
            <source>How is it known?</source>
            <translation>Звідки це відомо?</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Пов’язати</translation>
        </message>
        <message>
            <source>The bond shows on both cases and, when removed, goes from both.</source>
            <translation>Зв’язок видно в обох справах; якщо його вилучити, він зникне з обох.</translation>
        </message>
        <message>
            <source>The other child</source>
            <translation>Інша дитина</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Credibility of the information</source>
            <translation>Достовірність відомостей</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Link or file number</source>
            <translation>Посилання або номер документа</translation>
        </message>
        <message>
            <source>New source</source>
            <translation>Нове джерело</translation>
        </message>
        <message>
            <source>Only for the office: named on no paper that goes out</source>
            <translation>Лише для нас: не назване в жодному документі, що виходить</translation>
        </message>
        <message>
            <source>Publisher or person</source>
            <translation>Видавець або особа</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Записати</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>Надійність джерела</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Whoever reads the case later must be able to find it again.</source>
            <translation>Той, хто читатиме справу пізніше, має змогти знайти його знову.</translation>
        </message>
    </context>
    <context>
        <name>SourceEditor</name>
        <message>
            <source>Add a new source</source>
            <translation>Додати нове джерело</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Нове…</translation>
        </message>
        <message>
            <source>One more source</source>
            <translation>Ще одне джерело</translation>
        </message>
        <message>
            <source>Page or passage in the source</source>
            <translation>Сторінка чи місце в джерелі</translation>
        </message>
        <message>
            <source>a source put away</source>
            <translation>прибране джерело</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>не вибрано</translation>
        </message>
        <message>
            <source>page or passage</source>
            <translation>сторінка чи місце</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Cases</source>
            <translation>Справи</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>Достовірність</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факти</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Вкладення</translation>
        </message>
        <message>
            <source>No source is recorded yet.</source>
            <translation>Джерел ще не записано.</translation>
        </message>
        <message>
            <source>Publisher or person</source>
            <translation>Видавець або особа</translation>
        </message>
        <message>
            <source>Put away. “Undo” in the menu Edit brings it back.</source>
            <translation>Прибрано. «Скасувати» в меню «Редагування» поверне його.</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Надійність</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Джерела</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A status or setting aside waits for a second person</source>
            <translation>Статус або виключення чекає на другу особу</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>Усі справи</translation>
        </message>
        <message>
            <source>Begin with a list: import it from a spreadsheet.</source>
            <translation>Почніть зі списку: імпортуйте його з електронної таблиці.</translation>
        </message>
        <message>
            <source>Coming of age:</source>
            <translation>Повноліття:</translation>
        </message>
        <message>
            <source>Contradictions not looked at</source>
            <translation>Суперечності, не переглянуті</translation>
        </message>
        <message>
            <source>Counting the saved views…</source>
            <translation>Підрахунок збережених виглядів…</translation>
        </message>
        <message>
            <source>How the work stands</source>
            <translation>Стан роботи</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Списки</translation>
        </message>
        <message numerus="yes">
            <source>Next: decide on %n possible matches.</source>
            <translation>
                <numerusform>Далі: ухвалити рішення щодо %n можливого збігу.</numerusform>
                <numerusform>Далі: ухвалити рішення щодо %n можливих збігів.</numerusform>
                <numerusform>Далі: ухвалити рішення щодо %n можливих збігів.</numerusform>
            </translation>
        </message>
        <message>
            <source>No possible match waits. Import the next list or reply when it comes.</source>
            <translation>Жоден можливий збіг не чекає на рішення. Імпортуйте наступний список або відповідь, коли вони надійдуть.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Прострочено</translation>
        </message>
        <message>
            <source>Possible matches</source>
            <translation>Можливі збіги</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Початок</translation>
        </message>
        <message>
            <source>There is no list in this file yet.</source>
            <translation>У цьому файлі ще немає списків.</translation>
        </message>
        <message numerus="yes">
            <source>Turn 16 within %n days</source>
            <translation>
                <numerusform>16 років протягом %n дня</numerusform>
                <numerusform>16 років протягом %n днів</numerusform>
                <numerusform>16 років протягом %n днів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Turn 18 within %n days</source>
            <translation>
                <numerusform>18 років протягом %n дня</numerusform>
                <numerusform>18 років протягом %n днів</numerusform>
                <numerusform>18 років протягом %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>“Same child” waits for a second person</source>
            <translation>«Та сама дитина» чекає на другу особу</translation>
        </message>
    </context>
    <context>
        <name>StatementsPage</name>
        <message>
            <source>Claims</source>
            <translation>Твердить</translation>
        </message>
        <message>
            <source>Claims, none of them verified here: {0} statements, {1} of which others contradict.</source>
            <translation>Твердження, жодного тут не перевірено: заяв {0}, з них {1} суперечать іншим.</translation>
        </message>
        <message>
            <source>In the collection's words</source>
            <translation>Словами збірки</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Про що</translation>
        </message>
        <message>
            <source>Others claim</source>
            <translation>Інші твердять</translation>
        </message>
        <message>
            <source>Others claim: {0}</source>
            <translation>Інші твердять: {0}</translation>
        </message>
        <message>
            <source>Public statements</source>
            <translation>Публічні заяви</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Опубліковано</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Сказано</translation>
        </message>
        <message>
            <source>The source is in the file; cite it.</source>
            <translation>Джерело тепер у файлі; посилайтеся на нього.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>All changes are saved</source>
            <translation>Усі зміни збережено</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Cancel the work that runs</source>
            <translation>Скасувати поточну роботу</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>Жодного файлу не відкрито</translation>
        </message>
        <message>
            <source>Not recorded: {0}</source>
            <translation>Не записано: {0}</translation>
        </message>
        <message>
            <source>Something typed is not in the file yet</source>
            <translation>Не все введене записано у файл</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %n more</source>
            <translation>
                <numerusform>{0} і ще %n</numerusform>
                <numerusform>{0} і ще %n</numerusform>
                <numerusform>{0} і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Fair. One more word makes it strong.</source>
            <translation>Прийнятна. Ще одне слово зробить її надійною.</translation>
        </message>
        <message>
            <source>Four or more unrelated words are easy to keep in mind.</source>
            <translation>Чотири або більше не пов’язаних між собою слів легко запам’ятати.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Надійна.</translation>
        </message>
        <message>
            <source>Weak: easy to guess. Add words.</source>
            <translation>Слабка: її легко вгадати. Додайте слів.</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>Select a row first.</source>
            <translation>Спершу виберіть рядок.</translation>
        </message>
        <message>
            <source>There are no rows to export.</source>
            <translation>Немає рядків для експорту.</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n справа</numerusform>
                <numerusform>%n справи</numerusform>
                <numerusform>%n справ</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Put on the case</source>
            <translation>&amp;Поставити на справу</translation>
        </message>
        <message>
            <source>&amp;Rename the chosen tag</source>
            <translation>Пе&amp;рейменувати вибрану мітку</translation>
        </message>
        <message>
            <source>A word or two</source>
            <translation>Одне-два слова</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Tags of the case</source>
            <translation>Мітки справи</translation>
        </message>
        <message>
            <source>Tags of the office</source>
            <translation>Мітки установи</translation>
        </message>
        <message>
            <source>Tick what stands on this case. To rename a tag for all cases, choose it, type the new name and press the button.</source>
            <translation>Позначте те, що стоїть на цій справі. Щоб перейменувати мітку для всіх справ, виберіть її, введіть нову назву й натисніть кнопку.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n records without a date are not drawn.</source>
            <translation>
                <numerusform>%n запис без дати не зображено.</numerusform>
                <numerusform>%n записи без дати не зображено.</numerusform>
                <numerusform>%n записів без дати не зображено.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it in sight</source>
            <translation>Показати все</translation>
        </message>
        <message>
            <source>Arrow keys read the events, Enter opens one; + and − draw time wider or narrower.</source>
            <translation>Стрілки читають події, Enter відкриває запис; + і − розтягують і стискають час.</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>Стиснути час</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Перебіг подій</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Усе</translation>
        </message>
        <message>
            <source>Wider</source>
            <translation>Розтягнути час</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сьогодні</translation>
        </message>
    </context>
    <context>
        <name>TogetherPanel</name>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>From the cases set aside as duplicates of this one</source>
            <translation>Зі справ, виключених як дублікати цієї</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Що в ній сказано</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
    </context>
    <context>
        <name>UndoDialog</name>
        <message numerus="yes">
            <source>%n cases go that nobody has worked on since.</source>
            <translation>
                <numerusform>Вилучається %n справа, з якою відтоді ніхто не працював.</numerusform>
                <numerusform>Вилучаються %n справи, з якими відтоді ніхто не працював.</numerusform>
                <numerusform>Вилучається %n справ, з якими відтоді ніхто не працював.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases stay.</source>
            <translation>
                <numerusform>%n справа залишається.</numerusform>
                <numerusform>%n справи залишаються.</numerusform>
                <numerusform>%n справ залишається.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims that it brought go.</source>
            <translation>
                <numerusform>Вилучається %n твердження з нього.</numerusform>
                <numerusform>Вилучаються %n твердження з нього.</numerusform>
                <numerusform>Вилучається %n тверджень із нього.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted change</source>
            <translation>Прийнята зміна</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заява</translation>
        </message>
        <message>
            <source>Birth record</source>
            <translation>Запис про народження</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Cases that only other lists speak of go with the imports of those lists.</source>
            <translation>Справи, про які йдеться лише в інших списках, зникнуть разом з імпортом тих списків.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Дитина</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Твердження</translation>
        </message>
        <message>
            <source>Corrected facts</source>
            <translation>Виправлені відомості</translation>
        </message>
        <message>
            <source>Decision on a match</source>
            <translation>Рішення щодо збігу</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис зовнішності</translation>
        </message>
        <message>
            <source>Determination</source>
            <translation>Визначення статусу</translation>
        </message>
        <message>
            <source>Entered since, and kept</source>
            <translation>Внесено відтоді й залишається</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Finding looked at</source>
            <translation>Переглянуто зауваження</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Позначка</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Група</translation>
        </message>
        <message>
            <source>It says</source>
            <translation>Зміст</translation>
        </message>
        <message>
            <source>Kept for a duplicate</source>
            <translation>Залишено замість дубліката</translation>
        </message>
        <message>
            <source>Line of another import</source>
            <translation>Запис з іншого імпорту</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Named as kin in another case</source>
            <translation>Названо родичем в іншій справі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Person around the child</source>
            <translation>Особа з оточення дитини</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Місце перебування</translation>
        </message>
        <message>
            <source>Proposed determination</source>
            <translation>Запропоновано статус</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Запит</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Виключено з обліку</translation>
        </message>
        <message>
            <source>Source of a record</source>
            <translation>Джерело запису</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message numerus="yes">
            <source>The import of “{title}” goes, with its %n entries.</source>
            <translation>
                <numerusform>Буде вилучено імпорт «{title}» разом із %n записом.</numerusform>
                <numerusform>Буде вилучено імпорт «{title}» разом із %n записами.</numerusform>
                <numerusform>Буде вилучено імпорт «{title}» разом із %n записами.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal keeps a line about it.</source>
            <translation>У журналі лишиться рядок про це.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Скасувати імпорт</translation>
        </message>
        <message>
            <source>Undo the import?</source>
            <translation>Скасувати імпорт?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>What was entered since is listed below and stays; decisions on matches are withdrawn and stay in the journal.</source>
            <translation>Внесене відтоді перелічено нижче й залишається; рішення щодо збігів буде відкликано, у журналі вони лишаться.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Done again: {what}</source>
            <translation>Повторено: {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Скасовано: {what}</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message>
            <source>the import of a list</source>
            <translation>імпорт списку</translation>
        </message>
        <message>
            <source>{record}, case {number}</source>
            <translation>{record}, справа {number}</translation>
        </message>
    </context>
    <context>
        <name>UnwrittenDialog</name>
        <message>
            <source>Begun and not recorded: {0}.</source>
            <translation>Розпочато й не записано: {0}.</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Закрити без нього</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Повернутися до нього</translation>
        </message>
        <message>
            <source>Something typed is not in the file yet</source>
            <translation>Не все введене записано у файл</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message numerus="yes">
            <source>%n changes are facts of their cases now.</source>
            <translation>
                <numerusform>%n зміна тепер є відомостями справи.</numerusform>
                <numerusform>%n зміни тепер є відомостями справ.</numerusform>
                <numerusform>%n змін тепер є відомостями справ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes become facts of their cases, with their lines as the source. What was there before stays beside them.</source>
            <translation>
                <numerusform>%n зміна стане відомостями справи, джерело – запис списку. Те, що було раніше, залишиться поруч.</numerusform>
                <numerusform>%n зміни стануть відомостями справ, джерело – записи списку. Те, що було раніше, залишиться поруч.</numerusform>
                <numerusform>%n змін стануть відомостями справ, джерело – записи списку. Те, що було раніше, залишиться поруч.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait to be accepted</source>
            <translation>
                <numerusform>%n зміна чекає на прийняття</numerusform>
                <numerusform>%n зміни чекають на прийняття</numerusform>
                <numerusform>%n змін чекають на прийняття</numerusform>
            </translation>
        </message>
        <message>
            <source>A reply is no version of the list: what it says otherwise is accepted line by line.</source>
            <translation>Відповідь – не версія списку: те, що в ній інакше, приймають по одному запису.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>Accept all changes shown?</source>
            <translation>Прийняти всі показані зміни?</translation>
        </message>
        <message>
            <source>Accept them</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>Accept: {0}</source>
            <translation>Прийняти: {0}</translation>
        </message>
        <message>
            <source>Accepted; take back: {0}</source>
            <translation>Прийнято; скасувати: {0}</translation>
        </message>
        <message>
            <source>Accepting the changes…</source>
            <translation>Прийняття змін…</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Усі поля</translation>
        </message>
        <message>
            <source>All its changes are accepted.</source>
            <translation>Усі його зміни прийнято.</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Усі записи</translation>
        </message>
        <message>
            <source>Both lists say the same.</source>
            <translation>В обох списках те саме.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Дитина</translation>
        </message>
        <message>
            <source>Comparing the two lists…</source>
            <translation>Порівняння двох списків…</translation>
        </message>
        <message>
            <source>First list</source>
            <translation>Перший список</translation>
        </message>
        <message>
            <source>Its changes are no facts of a case, or its two lines do not stand on one case.</source>
            <translation>Його зміни не є відомостями справи, або два його записи не стоять в одній справі.</translation>
        </message>
        <message>
            <source>Lines of both lists</source>
            <translation>Записи обох списків</translation>
        </message>
        <message>
            <source>No change waits to be accepted in the lines shown.</source>
            <translation>У показаних записах немає змін, що чекають на прийняття.</translation>
        </message>
        <message>
            <source>Not on the second list. Nothing was deleted: the case and the first list keep it.</source>
            <translation>У другому списку немає. Нічого не вилучено: справа й перший список зберігають запис.</translation>
        </message>
        <message>
            <source>Only a changed line has something to accept.</source>
            <translation>Приймати є що лише у зміненому записі.</translation>
        </message>
        <message>
            <source>Only on the second list.</source>
            <translation>Лише в другому списку.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрито</translation>
        </message>
        <message>
            <source>Second list</source>
            <translation>Другий список</translation>
        </message>
        <message>
            <source>Select a line first.</source>
            <translation>Спершу виберіть запис.</translation>
        </message>
        <message>
            <source>Select a line to see what both lists say of it.</source>
            <translation>Виберіть запис, щоб побачити, що про нього сказано в обох списках.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Скасувати прийняття</translation>
        </message>
        <message>
            <source>Taken back; the change is open again.</source>
            <translation>Прийняття скасовано; зміна знову відкрита.</translation>
        </message>
        <message>
            <source>Taking the change back…</source>
            <translation>Скасування прийнятої зміни…</translation>
        </message>
        <message>
            <source>The changes of the lines shown are filtered out.</source>
            <translation>Зміни, що чекають на прийняття, приховано фільтром.</translation>
        </message>
        <message>
            <source>The earlier version stands second. Swap the two lists to accept.</source>
            <translation>Давніша версія стоїть другою. Поміняйте списки місцями, щоб приймати зміни.</translation>
        </message>
        <message>
            <source>Two lists</source>
            <translation>Два списки</translation>
        </message>
        <message>
            <source>Two lists side by side</source>
            <translation>Два списки поруч</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Що змінено</translation>
        </message>
        <message>
            <source>What you accept becomes a fact of the case, beside what was there; the rest stays open.</source>
            <translation>Прийняте стає відомостями справи поруч із тим, що вже було; решта лишається відкритою.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>прийнято</translation>
        </message>
    </context>
    <context>
        <name>Warm</name>
        <message>
            <source>Making the cases ready to be compared…</source>
            <translation>Справи готуються до порівняння…</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Case files stay on this computer, encrypted with your passphrase.</source>
            <translation>Файли справ залишаються на цьому комп’ютері, зашифровані вашою парольною фразою.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Відкрити {name}</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Нещодавно відкриті</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Початок</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Що ви хочете зробити?</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n рядок</numerusform>
                <numerusform>%n рядки</numerusform>
                <numerusform>%n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} MB</source>
            <translation>{0} МБ</translation>
        </message>
        <message>
            <source>{0} kB</source>
            <translation>{0} КБ</translation>
        </message>
        <message>
            <source>{0} more: {1}</source>
            <translation>ще {0}: {1}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} із {all}</translation>
        </message>
        <message>
            <source>{title} (version {number})</source>
            <translation>{title} (версія {number})</translation>
        </message>
    </context>
    <context>
        <name>WorkerDialog</name>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше ім’я</translation>
        </message>
    </context>
    <context>
        <name>WorkerField</name>
        <message>
            <source>&amp;Your name in the journal</source>
            <translation>В&amp;аше ім’я в журналі</translation>
        </message>
        <message>
            <source>The journal writes it beside all that you do.</source>
            <translation>Журнал записує його поруч з усім, що ви робите.</translation>
        </message>
    </context>
</TS>
