<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>この企画について</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>趣旨</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Organiser</source>
        <translation>Organiser について</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>The desk of one person who keeps a small professional circle alive.</source>
        <translation>小さな専門家の輪を支える人のための机です。</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file. Organiser never sends anything by itself and is free software under the MIT licence, without any warranty.</source>
        <translation>データはすべてこのコンピューターの1つのファイルに収まります。Organiser が自動で何かを送信することはありません。MIT ライセンスの自由ソフトウェアで、保証はありません。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターでの保存場所</translation>
    </message>
    <message>
        <source>Your book</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>動作記録</translation>
    </message>
    <message>
        <source>Fonts, icons, and the texts of their licences</source>
        <translation>フォント、アイコンとライセンス文書</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>It stands on the work of</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>フォントとアイコン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people to the order</source>
        <extracomment>More than these are ticked one by one: nobody chooses so many people at a glance.</extracomment>
        <translation>声をかける順に加える</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかった方</translation>
    </message>
    <message>
        <source>For example: keen on training, spoke of it in October</source>
        <translation>例: 研修に関心あり。10月にお話しされた</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Does not wish to be approached</source>
        <translation>声かけを望んでいない</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into the order</source>
        <translation>
            <numerusform>%n名を順番に加える</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the order</source>
        <translation>順番に加える</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the programme already</source>
        <translation>
            <numerusform>うち%n名はすでにこの企画に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n名を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Why these people</source>
        <translation>この方々に声をかける理由</translation>
    </message>
    <message>
        <source>This only sets the order. Nobody is asked by it.</source>
        <translation>順番を決めるだけです。ここからお誘いが届くことはありません。</translation>
    </message>
</context>
<context>
    <name>AddToFeedbackForm</name>
    <message>
        <source>Ask somebody else, too</source>
        <translation>ほかの方にも感想を伺う</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>名前・よみ</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>伺う方</translation>
    </message>
</context>
<context>
    <name>AddressAid</name>
    <message>
        <source>No town of Japan has this postal code.</source>
        <translation>この郵便番号に当たる町はありません。</translation>
    </message>
    <message>
        <source>Use {place}</source>
        <translation>{place} を入力</translation>
    </message>
</context>
<context>
    <name>AddressParts</name>
    <message>
        <source>At work, else at home</source>
        <translation>勤務先(なければ自宅)</translation>
    </message>
    <message>
        <source>At home, else at work</source>
        <translation>自宅(なければ勤務先)</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City, ward, town</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Street and house</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>住所を追加</translation>
    </message>
</context>
<context>
    <name>AfterSide</name>
    <message>
        <source>Plan the next tour like this one…</source>
        <translation>次回のツアーを作る…</translation>
    </message>
</context>
<context>
    <name>AfterWords</name>
    <message>
        <source>Thank {name}</source>
        <translation>{name} 様へのお礼</translation>
    </message>
    <message>
        <source>Ask {name} for feedback</source>
        <translation>{name} 様にご感想を伺う</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>次第</translation>
    </message>
    <message>
        <source>Copy the last agenda</source>
        <translation>前回の次第を写す</translation>
    </message>
    <message>
        <source>Take the item off (Delete)</source>
        <translation>項目を外す (Delete)</translation>
    </message>
    <message>
        <source>Change the item (Enter)</source>
        <translation>項目を編集 (Enter)</translation>
    </message>
    <message>
        <source>No agenda yet. Write one item in each line, with its minutes: “10 News”.</source>
        <translation>次第はまだありません。「10 近況」のように、分と項目を一行に一つずつ書いてください。</translation>
    </message>
    <message>
        <source>Alt+↑↓ or dragging moves an item, Enter changes it, Delete takes it off.</source>
        <translation>Alt+↑↓ かドラッグで移動、Enter で編集、Delete で外します。</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>追加する項目</translation>
    </message>
    <message>
        <source>10 News</source>
        <translation>10 近況</translation>
    </message>
    <message>
        <source>One item in each line; several can be pasted at once</source>
        <translation>一行に一つずつ。複数行をまとめて貼り付けることもできます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>合計 %n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n分超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>次第</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{years} {months}</source>
        <translation>{years}{months}</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>ご本人の言葉</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>あらためて伺う日</translation>
    </message>
    <message>
        <source>{hurdle} Reason to give one all the same</source>
        <translation>{hurdle}それでも席を用意する理由</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Done: {action}</source>
        <translation>済: {action}</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Asked or seated out of turn: {reason}</source>
        <translation>順番によらず進めた理由: {reason}</translation>
    </message>
    <message>
        <source>Put back into the order</source>
        <translation>声をかける順に戻す</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>ご返事を記録</translation>
    </message>
    <message>
        <source>A seat is free, and it is theirs before anybody else is asked.</source>
        <translation>席が空きました。ほかの方に声をかける前に、この方にご案内します。</translation>
    </message>
    <message>
        <source>They said yes and take the next free seat in their turn.</source>
        <translation>承諾いただいています。席が空きしだい、順番にご案内します。</translation>
    </message>
    <message>
        <source>No answer has come by {day}. Remind them, hold on, or close without an answer.</source>
        <translation>{day}までにご返事がありませんでした。ご返事をお願いするか、もう少し待つか、「返事なし」にしてください。</translation>
    </message>
    <message>
        <source>Come back to it on {day}; their seat is held.</source>
        <translation>{day}にあらためて伺います。席は確保しています。</translation>
    </message>
    <message>
        <source>Their seat is held until {day}.</source>
        <translation>席を{day}まで確保しています。</translation>
    </message>
    <message>
        <source>Tell them that a seat is free…</source>
        <translation>空席をご案内する…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>ご返事をお願いする…</translation>
    </message>
    <message>
        <source>Hold on until {day}</source>
        <translation>{day}まで待つ</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>「返事なし」にする</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>{stage}…</source>
        <translation>{stage}…</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Noted by mistake? Ctrl+Z takes back what was done last; “What was done…” in the Edit menu takes back something older.</source>
        <translation>記録を間違えたときは、Ctrl+Z で直前の操作を取り消せます。それより前の操作は、「編集」→「操作の履歴…」から取り消せます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>back to it on {day}</source>
        <extracomment>When it happened; of one day, what is asked comes before follow-ups and these before answers.</extracomment>
        <translation>{day}にあらためて</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>返事の目安 {day}</translation>
    </message>
    <message>
        <source>Words as sent</source>
        <translation>お伝えした文面</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>That did not work</source>
        <extracomment>What may be chosen: a name for people and patterns such as &quot;*.vcf&quot;.</extracomment>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>Reason to ask all the same</source>
        <translation>それでも声をかける理由</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>「声をかけた」にする</translation>
    </message>
    <message>
        <source>Copy and mark as asked</source>
        <translation>写して「声をかけた」に</translation>
    </message>
    <message>
        <source>Please say until when the seat is held.</source>
        <translation>いつまで席を確保するかを入力してください。</translation>
    </message>
    <message>
        <source>Nothing is sent from here. These are points for the talk; they stay on this person&apos;s timeline.</source>
        <translation>送信はしません。お話しするときの要点です。記録はこの方の歩みに残ります。</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Paste the words into your own mail, or open a draft in your mail program.</source>
        <translation>送信はしません。ご自身のメールに貼り付けるか、メールソフトの下書きを開いてください。</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Paste the words into your own {channel}; the ask stays on this person&apos;s timeline.</source>
        <translation>送信はしません。ご自身の{channel}に貼り付けて送ってください。記録はこの方の歩みに残ります。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとにする</translation>
    </message>
    <message>
        <source>Put one place down in the order</source>
        <translation>順番を1つ下げる</translation>
    </message>
    <message>
        <source>Not this time…</source>
        <translation>今回は声をかけない…</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>返事の目安</translation>
    </message>
</context>
<context>
    <name>AskingSide</name>
    <message>
        <source>Nobody is in the order yet. Add people in the order in which you want to ask them; nobody is asked by this.</source>
        <extracomment>Whom to show first when it is nobody&apos;s turn.</extracomment>
        <translation>まだ候補の方がいません。声をかけたい順に加えてください。加えるだけでは、お誘いは届きません。</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>候補を加える…</translation>
    </message>
    <message>
        <source>Proposals…</source>
        <translation>候補の提案…</translation>
    </message>
</context>
<context>
    <name>AsksDialog</name>
    <message>
        <source>Asked so far: {name}</source>
        <translation>これまでのお誘い: {name} 様</translation>
    </message>
    <message>
        <source>Nobody has asked this person to a programme yet.</source>
        <translation>この方を企画にお誘いしたことは、まだありません。</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>声をかけた日</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ご本人の言葉</translation>
    </message>
</context>
<context>
    <name>AttachmentsField</name>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>All the others present</source>
        <translation>残りの方は全員出席</translation>
    </message>
    <message>
        <source>Nobody has accepted yet. Whoever accepts is listed here.</source>
        <translation>承諾された方はまだいません。承諾された方がここに並びます。</translation>
    </message>
    <message>
        <source>Until the day only a deputy or an absence with word can be noted.</source>
        <translation>当日までは、代理出席と連絡のあった欠席だけを記録できます。</translation>
    </message>
    <message>
        <source>Add a guest: type a name</source>
        <translation>当日の参加者を追加: 名前を入力</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>当日の参加者を追加</translation>
    </message>
    <message>
        <source>Who comes in the place of {person}</source>
        <translation>{person} 様の代わりに来られる方</translation>
    </message>
    <message>
        <source>The word that {person} sent</source>
        <translation>{person} 様からいただいた連絡</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>席なし</translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>代理: {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記録</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
</context>
<context>
    <name>AwaitedCard</name>
    <message>
        <source>Awaited next</source>
        <translation>ご返事待ち(近い順)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation>期限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>期限まで%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers awaited</source>
        <translation>ご返事待ち</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>ご返事待ちの方はいません。</translation>
    </message>
    <message>
        <source>Tell {person} again that a seat is free…</source>
        <translation>{person} 様にもう一度空席をご案内する…</translation>
    </message>
    <message>
        <source>Remind {person}…</source>
        <translation>{person} 様にご返事をお願いする…</translation>
    </message>
    <message>
        <source>Hold on for {person} until {day}</source>
        <translation>{person} 様のご返事を{day}まで待つ</translation>
    </message>
    <message>
        <source>Close without an answer from {person}</source>
        <translation>{person} 様を「返事なし」にする</translation>
    </message>
</context>
<context>
    <name>AwaitedLine</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>期限まで%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgePart</name>
    <message>
        <source>Names in Latin letters</source>
        <translation>ローマ字の氏名</translation>
    </message>
    <message>
        <source>Lines to cut along</source>
        <translation>切り取り線</translation>
    </message>
    <message>
        <source>For plain paper; sheets of badges are cut already</source>
        <translation>普通紙に印刷するときに使います(名札用紙には切れ目があります)</translation>
    </message>
    <message>
        <source>Blank badges at the end</source>
        <translation>末尾に加える白紙の名札</translation>
    </message>
</context>
<context>
    <name>BadgeParts</name>
    <message>
        <source>Nobody who may be named is on the list yet. Add people first.</source>
        <translation>名前を載せられる方がまだいません。先に参加者を加えてください。</translation>
    </message>
</context>
<context>
    <name>BalanceBars</name>
    <message>
        <source>People</source>
        <translation>人別</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>団体の種類別</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>お誘いなし</translation>
    </message>
    <message>
        <source>Left out for a year</source>
        <translation>1年以上お誘いなし</translation>
    </message>
    <message>
        <source>Twice or more in 90 days</source>
        <translation>90日に2回以上</translation>
    </message>
    <message>
        <source>By reading</source>
        <translation>よみ順</translation>
    </message>
    <message>
        <source>By last ask</source>
        <translation>前回のお誘い順</translation>
    </message>
    <message>
        <source>Name, reading or organisation</source>
        <translation>名前・よみ・団体</translation>
    </message>
</context>
<context>
    <name>BalanceDialog</name>
    <message>
        <source>Asking balance</source>
        <translation>お誘いの偏り</translation>
    </message>
    <message>
        <source>Enter shows the people of a group.</source>
        <translation>Enter でその区分の方々を表示します。</translation>
    </message>
    <message>
        <source>Nobody is in this choice. Choose another one.</source>
        <translation>当てはまる方がいません。条件を変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n people. Enter shows the programmes and the answers.</source>
        <translation>
            <numerusform>%n名。Enter でお誘いした企画とご返事を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the order. Nobody was asked by this.</source>
        <translation>順番に加えました。お誘いは届いていません。</translation>
    </message>
    <message>
        <source>Page of this person</source>
        <translation>この方のページ</translation>
    </message>
    <message>
        <source>Put into a programme</source>
        <translation>企画に加える</translation>
    </message>
    <message>
        <source>Into the order of one open programme; nobody is asked by this</source>
        <translation>開いている企画の声をかける順に加えます。お誘いは届きません</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>{paper}: one file for each</source>
        <translation>{paper}: 1件ずつファイルを作成</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>The files are being made…</source>
        <translation>ファイルを作成しています…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Note as given out…</source>
        <translation>渡したことを記録…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>ファイルを作成</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n件のファイルを置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder already has: {files}</source>
        <translation>このフォルダーにすでにあります: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be printed</source>
        <translation>
            <numerusform>印刷できない文字 %n字</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>{count} of {total} chosen</source>
        <translation>{total}件中{count}件を選択中</translation>
    </message>
    <message>
        <source>{done} of {total} made</source>
        <translation>{total}件中{done}件を作成しました</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n件のファイルを保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made; the list says why.</source>
        <translation>
            <numerusform>%n件は作成できませんでした。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n were not made.</source>
        <translation>
            <numerusform>取りやめました。%n件は作成していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file under way is finished first…</source>
        <translation>作成中のファイルが終わりしだい、取りやめます…</translation>
    </message>
    <message>
        <source>There is nothing yet that this paper could be made for.</source>
        <translation>この書類を作る対象がまだありません。</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Page of this person</source>
        <extracomment>In which tone a stage speaks; the others are neutral.</extracomment>
        <translation>この方のページ</translation>
    </message>
    <message>
        <source>Show in the order</source>
        <translation>順番の中で表示</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>Open the person</source>
        <translation>この方のページを開く</translation>
    </message>
    <message>
        <source>{reading} (guessed)</source>
        <translation>{reading}(推定)</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>なぜこの方か</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>理由を編集</translation>
    </message>
    <message>
        <source>No reason has been noted yet.</source>
        <translation>理由はまだ書かれていません。</translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation>理由を書く</translation>
    </message>
    <message>
        <source>Before the ask</source>
        <translation>お声がけの前に</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近の歩み</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>果たしていない約束</translation>
    </message>
    <message>
        <source>I promised: {text}</source>
        <translation>こちらの約束: {text}</translation>
    </message>
    <message>
        <source>Promised to me: {text}</source>
        <translation>相手の約束: {text}</translation>
    </message>
    <message>
        <source>{promise} (by {day})</source>
        <translation>{promise}({day}まで)</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>Whom to call</source>
        <translation>電話する相手</translation>
    </message>
    <message>
        <source>Nobody. Whoever has to know of a delay stands here.</source>
        <translation>いまはありません。遅れを伝える相手がここに並びます。</translation>
    </message>
    <message>
        <source>No number is known. Add one on the person&apos;s or organisation&apos;s page.</source>
        <translation>電話番号がありません。人または団体のページで追加してください。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Dial with the telephone program of this computer</source>
        <translation>このコンピューターの電話アプリで発信</translation>
    </message>
    <message>
        <source>Told (T)</source>
        <translation>連絡済にする (T)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>連絡済</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>文面を写す</translation>
    </message>
</context>
<context>
    <name>CarrierField</name>
    <message>
        <source>Choose a person or an organisation from the list, or add them first.</source>
        <translation>人または団体を一覧から選んでください。台帳にない場合は、先に追加してください。</translation>
    </message>
</context>
<context>
    <name>CarriersCard</name>
    <message>
        <source>Carried by</source>
        <translation>支える人・団体</translation>
    </message>
</context>
<context>
    <name>CautionRow</name>
    <message>
        <source>Type the minutes…</source>
        <extracomment>Names are as long as somebody typed them; on a button they end here. What ends with better minutes of the way.</extracomment>
        <translation>分数を入力…</translation>
    </message>
</context>
<context>
    <name>CautionsCard</name>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <extracomment>Half a frame: the rest is for painting. So many stand there at first: what is below the card wants to be seen too.</extracomment>
        <translation>
            <numerusform>注意 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>Nothing: all times fit and every host has agreed.</source>
        <translation>ありません。時間はすべて収まり、受入先もすべて確認済です。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>参考 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>This paper has not been given out yet.</source>
        <translation>この書類は、まだどなたにも渡していません。</translation>
    </message>
    <message>
        <source>Nothing has changed since revision {revision} of {day}.</source>
        <translation>第{revision}版({day})から変更はありません。</translation>
    </message>
    <message>
        <source>Since revision {revision} of {day}; marked on the pages:</source>
        <translation>第{revision}版({day})からの変更(紙面に印が付きます):</translation>
    </message>
    <message>
        <source>Since revision {revision} of {day}:</source>
        <translation>第{revision}版({day})からの変更:</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>“{text}” is not chosen yet. Please choose from the list.</source>
        <translation>「{text}」はまだ選ばれていません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
</context>
<context>
    <name>CircleForm</name>
    <message>
        <source>Add a circle</source>
        <translation>小さな輪を追加</translation>
    </message>
    <message>
        <source>Change a circle</source>
        <translation>小さな輪を編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>輪の名前</translation>
    </message>
    <message>
        <source>e.g. we bring along what helps at work</source>
        <translation>例: 仕事に役立つものを持ち寄る</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Keeps in touch by</source>
        <translation>連絡の手段</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>e.g. that of the LINE group</source>
        <translation>例: LINE グループの名前</translation>
    </message>
</context>
<context>
    <name>CircleMenu</name>
    <message>
        <source>Members in the list of people</source>
        <translation>メンバーを人の一覧で表示</translation>
    </message>
    <message>
        <source>Directory for its members…</source>
        <translation>メンバー名簿…</translation>
    </message>
    <message>
        <source>Address labels for its members…</source>
        <translation>メンバーの宛名ラベル…</translation>
    </message>
    <message>
        <source>Badges for its members…</source>
        <translation>メンバーの名札…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>e.g. host, keeps the money</source>
        <translation>例: 幹事、会計</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>幹事</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>書記</translation>
    </message>
    <message>
        <source>Keeps the money</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Keeps the channel</source>
        <translation>連絡係</translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>Log contact</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Tick who was there. In one line: Ctrl+L</source>
        <translation>参加した方にチェックを付けて記録します。1行で書くには Ctrl+L</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclePart</name>
    <message>
        <source>Circle</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>No circle has members yet. Add people to a circle first.</source>
        <translation>メンバーのいる輪がまだありません。先に輪にメンバーを加えてください。</translation>
    </message>
</context>
<context>
    <name>CircleSkillsCard</name>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>メンバーのできること</translation>
    </message>
    <message>
        <source>Nothing is noted with the members yet. Note it on their pages.</source>
        <translation>メンバーの「できること」はまだ記録されていません。それぞれの方のページで記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>can be learnt here</source>
        <translation>この輪で学べる</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{stance}: {names}</source>
        <translation>{stance}: {names}</translation>
    </message>
</context>
<context>
    <name>CirclesRoom</name>
    <message>
        <source>Circles</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>Name, purpose or member</source>
        <translation>名前・目的・メンバー</translation>
    </message>
    <message>
        <source>Add circle</source>
        <translation>輪を加える</translation>
    </message>
    <message>
        <source>No circle is found by “{text}”.</source>
        <translation>「{text}」に合う輪はありません。</translation>
    </message>
    <message>
        <source>No circle is in the book yet. Add the first small group that meets or writes, and then its members.</source>
        <translation>台帳にはまだ輪がありません。集まったり連絡を取り合ったりする仲間の輪を作り、メンバーを加えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassField</name>
    <message>
        <source>All licence classes</source>
        <translation>すべての区分</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>e.g. 9:05</source>
        <translation>例: 9:05</translation>
    </message>
</context>
<context>
    <name>ComingLine</name>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>注意 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) part</source>
        <translation>
            <numerusform>参加 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>{accepted} of {capacity} seats</source>
        <translation>承諾 {accepted} / {capacity}席</translation>
    </message>
    <message>
        <source>{confirmed} of {visits} visits confirmed</source>
        <translation>訪問先 {confirmed}/{visits} 確認済</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>else caution</source>
        <translation>満たさなければ注意</translation>
    </message>
    <message>
        <source>else stop</source>
        <translation>満たさなければ見合わせ</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>ConditionsCard</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>ConditionsField</name>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Shown before each ask with what was found. Of several kinds of organisation or prefectures one is enough; every skill counts.</source>
        <translation>お声がけの前に、確かめた結果を表示します。団体の種類と都道府県は、いくつか挙げればどれか一つで足ります。専門・資格は一つずつ確かめます。</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ご返事</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>うかがった日</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>ご本人の言葉</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Note what they agree to or refuse</source>
        <translation>同意・不同意を記録</translation>
    </message>
    <message>
        <source>Nothing yet. Note with + what they agree to or refuse.</source>
        <translation>まだありません。「+」で同意・不同意を記録してください。</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Change what they said to: {kind}</source>
        <translation>記録を編集: {kind}</translation>
    </message>
    <message>
        <source>refused on {day} before</source>
        <translation>以前は不同意({day})</translation>
    </message>
    <message>
        <source>agreed on {day} before</source>
        <translation>以前は同意({day})</translation>
    </message>
    <message>
        <source>They refuse now…</source>
        <translation>不同意に変わった…</translation>
    </message>
    <message>
        <source>They agree now…</source>
        <translation>同意に変わった…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ConsequenceWords</name>
    <message>
        <source>travel +{minutes}</source>
        <translation>移動 +{minutes}</translation>
    </message>
    <message>
        <source>travel -{minutes}</source>
        <translation>移動 -{minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s) more</source>
        <translation>
            <numerusform>注意 +%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s) less</source>
        <translation>
            <numerusform>注意 -%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>day ends {time}</source>
        <translation>この日の終了 {time}</translation>
    </message>
    <message>
        <source>nothing else changes</source>
        <translation>ほかは変わりません</translation>
    </message>
</context>
<context>
    <name>ContactAid</name>
    <message>
        <source>Somebody else has the same:</source>
        <translation>同じ連絡先の方がいます:</translation>
    </message>
</context>
<context>
    <name>CopyTourForm</name>
    <message>
        <source>The next tour</source>
        <translation>次回のツアー</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Days, stops, ways, hosts and costs come along, and the hosts are asked anew. People, noted times and payments stay with this tour.</source>
        <translation>日程、立ち寄り先、移動、受入先、費用を引き継ぎます。受入先には、あらためて依頼します。参加者、実績の時刻、入金は引き継ぎません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ツアー名</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
</context>
<context>
    <name>CostAdder</name>
    <message>
        <source>What for and how much: “lunch 12000”, “museum 500 each”</source>
        <translation>費目と金額: 「昼食 12000」「入場料 各500」</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>費用を追加</translation>
    </message>
    <message>
        <source>Type what the money is for and how much it is.</source>
        <translation>費目と金額を入力してください。</translation>
    </message>
    <message>
        <source>{count} lines: Enter adds them all</source>
        <translation>{count}行: Enter でまとめて追加</translation>
    </message>
</context>
<context>
    <name>CostLines</name>
    <message>
        <source>Change the cost “{what}”</source>
        <extracomment>A stop that a cost may be of: its id and name.</extracomment>
        <translation>費用「{what}」を編集</translation>
    </message>
    <message>
        <source>Only planned after all</source>
        <translation>予定に戻す</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日支払った</translation>
    </message>
    <message>
        <source>spent on {day}</source>
        <translation>{day}に支払</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message numerus="yes">
        <source>%n people, {amount} each</source>
        <translation>
            <numerusform>%n名、1人{amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What to do with the cost “{what}”</source>
        <translation>費用「{what}」の操作</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>負担</translation>
    </message>
    <message>
        <source>The whole tour</source>
        <translation>ツアー全体</translation>
    </message>
    <message>
        <source>At</source>
        <translation>立ち寄り先</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>CostsCard</name>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>No costs yet. Type the first one below, or paste a list: one cost on each line.</source>
        <translation>費用はまだありません。下に入力するか、一覧を一行に一つずつ貼り付けてください。</translation>
    </message>
    <message>
        <source>{total} together</source>
        <translation>合計 {total}</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Please enter a number between {least} and {most}, or nothing.</source>
        <translation>{least}から{most}までの数を入力するか、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Steps so far</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>文面を写す</translation>
    </message>
    <message>
        <source>None yet. Words that are sent and answers are kept here.</source>
        <translation>まだありません。お伝えした文面とご返事がここに残ります。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>e.g. 12/3</source>
        <translation>例: 12/3</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>カレンダー (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DatesField</name>
    <message>
        <source>This rule gives no date.</source>
        <translation>この規則に当てはまる日がありません。</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>ほかの予定: {names}</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>{day}, holiday</source>
        <extracomment>What a day&apos;s button shows a sign for, the graver first.</extracomment>
        <translation>{day} 祝日</translation>
    </message>
    <message>
        <source>Day {number}  {date}</source>
        <translation>{number}日目 {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>注意 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody is closed that day</source>
        <translation>休業の受入先あり</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Edit day</source>
        <extracomment>The whole date with its weekday, and the calendar&apos;s sign.</extracomment>
        <translation>日程を編集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>終了の目安</translation>
    </message>
    <message>
        <source>Note beside the date</source>
        <translation>日付に添えるメモ</translation>
    </message>
    <message>
        <source>e.g. chartered bus</source>
        <translation>例: 貸切バス</translation>
    </message>
    <message>
        <source>Remove this day with its stops</source>
        <translation>この日を立ち寄り先ごと削除</translation>
    </message>
    <message>
        <source>Keep time for lunch</source>
        <translation>昼食の時間をとる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>長さ(分)</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Pretended time</source>
        <translation>仮の時刻</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes}分</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Nothing is written down while you practise.</source>
        <translation>練習中は何も記録しません。</translation>
    </message>
    <message>
        <source>Today is no day of this tour: try here what a delay would do. Nothing is written down; how it really was is noted at “Afterwards”.</source>
        <translation>今日はツアーの日ではありません。遅れが出たらどうなるかを、ここで試せます(何も記録しません)。実績は「終了後」で記録してください。</translation>
    </message>
    <message>
        <source>Day {number}  {date}</source>
        <translation>{number}日目 {date}</translation>
    </message>
</context>
<context>
    <name>DayNote</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>ほかの予定: {names}</translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Indonesia: {holiday}</source>
        <translation>インドネシア: {holiday}</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Add a day</source>
        <extracomment>So much later a day may begin before it is offered.</extracomment>
        <translation>日を追加</translation>
    </message>
    <message>
        <source>Edit this day: date, beginning, lunch, note</source>
        <translation>この日を編集: 日付・開始・昼食・メモ</translation>
    </message>
    <message>
        <source>More about this day</source>
        <translation>この日のその他の操作</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>立ち寄り先を追加</translation>
    </message>
    <message>
        <source>This tour has no days yet.</source>
        <translation>このツアーにはまだ日程がありません。</translation>
    </message>
    <message>
        <source>Nothing planned on this day yet. Begin with where the group gathers.</source>
        <translation>この日の予定はまだありません。集合場所から始めてください。</translation>
    </message>
    <message>
        <source>Whole tour: {totals}</source>
        <translation>ツアー全体: {totals}</translation>
    </message>
    <message>
        <source>Begin at {time}, as late as it works</source>
        <translation>開始を {time} にする(間に合う範囲で最も遅く)</translation>
    </message>
    <message>
        <source>Insert a day after this</source>
        <translation>次に1日を追加</translation>
    </message>
    <message>
        <source>Reverse the order of the stops</source>
        <translation>立ち寄り先の順番を逆にする</translation>
    </message>
</context>
<context>
    <name>DaysBeside</name>
    <message>
        <source>Today&apos;s order</source>
        <translation>今の順番</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>No stops on this day</source>
        <translation>この日の立ち寄り先はありません</translation>
    </message>
    <message>
        <source>Held where it is: no change</source>
        <translation>固定: 変更なし</translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <source>To decide on the way</source>
        <translation>道中で決めること</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>If the group is to leave {origin} ({time}) {minutes} minutes late or more, leave out {optional}: that keeps {saved} on time.</source>
        <translation>{origin}の出発({time})が{minutes}分以上遅れる場合は、{optional}を省くと{saved}に間に合います。</translation>
    </message>
</context>
<context>
    <name>DiscreetCard</name>
    <message>
        <source>Off the record</source>
        <translation>記録なし(オフレコ)</translation>
    </message>
    <message>
        <source>Only the date, the place and the people of this session are kept: no theme, no agenda, no minutes and no next steps. The timelines of those who came say no more, either.</source>
        <translation>この回は日時と会場、参加者だけを残します。テーマ、次第、議事メモ、次の一歩は残しません。参加された方の歩みにも、それ以上は残りません。</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Hidden</source>
        <translation>目隠し中</translation>
    </message>
</context>
<context>
    <name>DueDayForm</name>
    <message>
        <source>Another due day</source>
        <translation>期限の変更</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>DueHostsCard</name>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>対応が必要 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosts of tours</source>
        <translation>ツアーの受入先</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>依頼の時期です</translation>
    </message>
    <message>
        <source>ask somebody else</source>
        <translation>ほかの方に依頼を</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>返事の目安 {day} を過ぎています</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>返事の目安 {day}</translation>
    </message>
</context>
<context>
    <name>DueStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>次の一歩</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>steps</comment>
        <translation>
            <numerusform>期限 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日完了</translation>
    </message>
    <message>
        <source>{name}: ask how it goes</source>
        <translation>{name}に進み具合を伺う</translation>
    </message>
    <message>
        <source>Another due day…</source>
        <translation>期限を変更…</translation>
    </message>
    <message>
        <source>Go to the programme</source>
        <translation>企画を開く</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>{name}のページへ</translation>
    </message>
    <message>
        <source>What to do with the step “{text}”</source>
        <translation>次の一歩「{text}」の操作</translation>
    </message>
</context>
<context>
    <name>DuplicateEntries</name>
    <message>
        <source>Split in two…</source>
        <translation>二人に分ける…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合する…</translation>
    </message>
    <message>
        <source>Take the merge apart…</source>
        <translation>統合を解除…</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>重複の確認</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別と記録</translation>
    </message>
    <message>
        <source>May be the same after all</source>
        <translation>「別」の記録を取り消す</translation>
    </message>
    <message>
        <source>No pair has been set apart. “Not the same” puts a pair here.</source>
        <translation>「別」と記録した組はありません。「別と記録」を押した組がここに並びます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>No two organisations look alike.</source>
        <translation>似ている団体はありません。</translation>
    </message>
    <message>
        <source>No two people look alike.</source>
        <translation>似ている方はいません。</translation>
    </message>
    <message>
        <source>Not the same since {day}</source>
        <translation>{day}に別と記録</translation>
    </message>
    <message>
        <source>Nothing is merged by itself: compare both sides and decide. A merge can be taken back at any time.</source>
        <translation>自動で統合されることはありません。両方を比べてお決めください。統合はいつでも元に戻せます。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>似ている組</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比べる…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Copy text</source>
        <extracomment>At the narrowest, six lines hold more than so many signs.</extracomment>
        <translation>内容をコピー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全文を表示</translation>
    </message>
    <message>
        <source>Circle “{name}”</source>
        <translation>輪「{name}」</translation>
    </message>
</context>
<context>
    <name>EnvelopePart</name>
    <message>
        <source>From top to bottom</source>
        <translation>縦書き</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>横書き</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>表に印刷</translation>
    </message>
    <message>
        <source>On the back (second page)</source>
        <translation>裏に印刷(2ページ目)</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>印刷しない</translation>
    </message>
    <message>
        <source>Numbers in kanji (一〇二)</source>
        <translation>番地を漢数字にする(一〇二)</translation>
    </message>
    <message>
        <source>Boxes of the postal code</source>
        <translation>郵便番号の枠を印刷</translation>
    </message>
    <message>
        <source>For envelopes that come without printed boxes</source>
        <translation>郵便番号の枠がない封筒に使います</translation>
    </message>
    <message>
        <source>Addresses abroad are always written from left to right.</source>
        <translation>海外の住所は、つねに横書きになります。</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>封筒</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>文字の向き</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Your own address is missing. Enter it under Settings.</source>
        <translation>ご自分の住所が未入力です。「設定」で入力してください。</translation>
    </message>
</context>
<context>
    <name>ExpensesCard</name>
    <message>
        <source>What and how much: “parking 800”</source>
        <translation>費目と金額: 「駐車場 800」</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Expenses (E)</source>
        <translation>支出 (E)</translation>
    </message>
</context>
<context>
    <name>Expertise</name>
    <message>
        <source>as of today</source>
        <translation>今日現在</translation>
    </message>
    <message>
        <source>as of {month}, {span} ago</source>
        <translation>{month}現在({span}前)</translation>
    </message>
    <message>
        <source>until {day} (over)</source>
        <translation>{day}まで(期間終了)</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>heard today</source>
        <translation>今日うかがった</translation>
    </message>
    <message>
        <source>heard on {day}, {span} ago</source>
        <translation>{day}にうかがった({span}前)</translation>
    </message>
</context>
<context>
    <name>ExpertiseForm</name>
    <message>
        <source>What they can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Skill or qualification</source>
        <translation>専門・資格</translation>
    </message>
    <message>
        <source>It is new and comes into the catalogue. What is it, and how is it read?</source>
        <translation>一覧にない専門・資格のため、新しく加えます。種類とよみを確認してください。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>関わり方</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>e.g. ◎, N1</source>
        <translation>例: ◎、N1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>e.g. told me, name card, certificate seen</source>
        <translation>例: ご本人から、名刺、合格証を確認</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>情報の出どころ</translation>
    </message>
    <message>
        <source>Known as of</source>
        <translation>いつ時点の情報か</translation>
    </message>
    <message>
        <source>Still so today</source>
        <translation>今日も変わりなし</translation>
    </message>
</context>
<context>
    <name>FeedbackPane</name>
    <message>
        <source>Feedback</source>
        <extracomment>An answer that is awaited for longer stands out.</extracomment>
        <translation>感想</translation>
    </message>
    <message>
        <source>Ask somebody else, too…</source>
        <translation>ほかの方にも伺う…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited</source>
        <translation>
            <numerusform>返事待ち %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said what they think</source>
        <translation>
            <numerusform>感想 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever came to a session can be asked here what they think, one person at a time. Add anybody else with +.</source>
        <translation>出席された方に、ここでお一人ずつ感想を伺えます。ほかの方は + で加えてください。</translation>
    </message>
    <message>
        <source>What to do with the feedback of {name}</source>
        <translation>{name} 様のご感想の操作</translation>
    </message>
    <message>
        <source>said</source>
        <translation>感想あり</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>今日伺った</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>返事待ち %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>まだ伺っていない</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Note answer…</source>
        <translation>感想を記録…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>感想を伺う…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>もう一度伺う…</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>感想を記録…</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>この方のページを開く</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>既定のアプリで開く</translation>
    </message>
    <message>
        <source>Drag this to a folder or into a mail. Click for more: {file}</source>
        <translation>フォルダーやメールへドラッグできます。クリックでその他の操作: {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Keep as…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Take out: {condition}</source>
        <translation>条件を外す: {condition}</translation>
    </message>
</context>
<context>
    <name>FilterDesk</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>絞り込み ({count})</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Close</source>
        <extracomment>Names in the book for a key that begin with or hold a text.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Skill or qualification</source>
        <translation>専門・資格</translation>
    </message>
    <message>
        <source>Stance to the skill you add</source>
        <translation>次に選ぶ専門への関わり方</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Prefecture, town or country</source>
        <translation>都道府県・市区町村・国</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>団体の種類</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最後の接点</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>目安の間隔</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>お誘い</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>声かけ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>人の絞り込み</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>What to do first</source>
        <translation>まずはここから</translation>
    </message>
    <message>
        <source>Put people into the asking order. Nobody is asked by this.</source>
        <translation>声をかける順に候補の方を加えましょう。加えるだけでは、お誘いは届きません。</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>声をかける順へ</translation>
    </message>
    <message>
        <source>Give it a date, so that clashes are seen before you ask.</source>
        <translation>開催日を決めておくと、声をかける前に予定の重なりが分かります。</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>開催日へ</translation>
    </message>
</context>
<context>
    <name>FoldedRows</name>
    <message>
        <source>Show all {count}</source>
        <translation>すべて表示 ({count})</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>Remind…</source>
        <translation>ご返事をお願いする…</translation>
    </message>
    <message>
        <source>Tell them that a seat is free…</source>
        <translation>空席をご案内する…</translation>
    </message>
    <message>
        <source>Hold on</source>
        <translation>もう少し待つ</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>「返事なし」にする</translation>
    </message>
</context>
<context>
    <name>FollowingUp</name>
    <message>
        <source>Tell {person} that a seat is free</source>
        <extracomment>Called with the invitation once something was done with it.</extracomment>
        <translation>{person} 様への空席のご案内</translation>
    </message>
    <message>
        <source>Remind {person}</source>
        <translation>{person} 様へのご返事のお願い</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>入力内容を破棄しますか?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>This cannot stay empty.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>GatheringForm</name>
    <message>
        <source>Log a contact with {circle}</source>
        <translation>「{circle}」の接点を記録</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Who was there (nobody: only the circle itself)</source>
        <translation>参加した方(選ばない場合は輪だけの記録になります)</translation>
    </message>
    <message>
        <source>The circle has no members yet; it is logged with the circle alone.</source>
        <translation>メンバーがまだいないため、輪だけの接点として記録します。</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>ほかに参加した方</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>GiftCard</name>
    <message>
        <source>Gift and thanks</source>
        <translation>手土産・お礼</translation>
    </message>
    <message>
        <source>They were given the same on {day} ({gift}). Choose another gift.</source>
        <translation>{day}にも同じ手土産({gift})をお渡ししています。別の品をお選びください。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>手土産</translation>
    </message>
    <message>
        <source>None chosen. Write what you bring; earlier gifts stand below.</source>
        <translation>まだ決めていません。お持ちする品を書いてください。前回までの手土産は下にあります。</translation>
    </message>
    <message>
        <source>Change the gift</source>
        <translation>手土産を編集</translation>
    </message>
    <message>
        <source>Thanked on {day}.</source>
        <translation>{day}にお礼済みです。</translation>
    </message>
    <message>
        <source>Thank them by {day}</source>
        <translation>お礼の目安 {day}</translation>
    </message>
    <message>
        <source>Thank…</source>
        <translation>お礼を伝える…</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>これまでの訪問</translation>
    </message>
    <message>
        <source>No tour came here before, as far as the book knows.</source>
        <translation>台帳には、これまでの訪問の記録がありません。</translation>
    </message>
    <message>
        <source>Gift: {gift}</source>
        <translation>手土産: {gift}</translation>
    </message>
</context>
<context>
    <name>GiveEachForm</name>
    <message>
        <source>Note as given out</source>
        <translation>渡したことを記録</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The book notes that each of them holds their own paper, and says whom to tell when something on it changes. Nothing is sent: hand them over yourself.</source>
        <translation>それぞれの方に渡した書類を台帳に残し、内容が変わったときに、お知らせする方を示します。書類は送信しません。ご自分でお渡しください。</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>On</source>
        <translation>渡した日</translation>
    </message>
</context>
<context>
    <name>GiveOutForm</name>
    <message>
        <source>Give out the paper</source>
        <translation>書類を渡す</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>The book notes who got revision {number}, and says whom to tell when something on it changes. Nothing is sent: hand it over yourself.</source>
        <translation>第{number}版を渡した相手を台帳に残し、内容が変わったときに、お知らせする方を示します。書類は送信しません。ご自分でお渡しください。</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>On</source>
        <translation>渡した日</translation>
    </message>
    <message>
        <source>Save the paper as a file, too</source>
        <translation>書類をファイルにも保存する</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Papers given out</source>
        <translation>渡した書類</translation>
    </message>
    <message>
        <source>None so far. Choose one at “Papers” above and press “Give out…” in its preview: then the book knows who holds it, and whom to tell of changes.</source>
        <translation>まだありません。上の「書類」から選び、プレビューで「渡す…」を押すと、どなたが持っているか、変更をどなたにお知らせするかが分かります。</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>第{number}版</translation>
    </message>
</context>
<context>
    <name>GivingOut</name>
    <message>
        <source>Give out…</source>
        <translation>渡す…</translation>
    </message>
    <message>
        <source>Note who got this revision (Ctrl+D)</source>
        <translation>この版を渡した相手を記録 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Given out as revision {number}.</source>
        <translation>第{number}版として渡しました。</translation>
    </message>
</context>
<context>
    <name>GroupSide</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Change of representative</source>
        <extracomment>Room for three lines, so that the form keeps its size while it is filled in.</extracomment>
        <translation>代表の交代</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>退任する方</translation>
    </message>
    <message>
        <source>Stays here as (empty: leaves altogether)</source>
        <translation>退任後の役職(空欄: この団体を離れる)</translation>
    </message>
    <message>
        <source>e.g. chairperson</source>
        <translation>例: 会長</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>就任する方</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>First day of the one who comes</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Note them as predecessor and successor</source>
        <translation>前任・後任のつながりも記録する</translation>
    </message>
    <message>
        <source>Choose who comes; what will be kept stands here.</source>
        <translation>就任する方を選ぶと、記録される内容がここに表示されます。</translation>
    </message>
    <message>
        <source>{after} represents it from {day}.</source>
        <translation>{day}から{after}が代表になります。</translation>
    </message>
    <message>
        <source>{before} represents it until {last}, {after} from {day}. Both timelines get a note, which is no contact.</source>
        <translation>代表は{last}まで{before}、{day}から{after}です。お二人の歩みにメモが残ります(接点には数えません)。</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Off the record: keep no texts</source>
        <translation>記録なし(オフレコ)</translation>
    </message>
    <message>
        <source>Only the date, the place and the people are kept</source>
        <translation>日時と会場、参加者だけを残し、文章は残しません</translation>
    </message>
    <message>
        <source>Change this date</source>
        <translation>この回を編集</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>この回を削除</translation>
    </message>
    <message>
        <source>Remove the date {day}?</source>
        <translation>{day}の回を削除しますか</translation>
    </message>
    <message>
        <source>Its agenda, its minutes and its next steps go with it. It can be undone.</source>
        <translation>次第と議事メモ、次の一歩も一緒に消えます。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Papers of this session; Ctrl+P opens its programme</source>
        <translation>この回の書類(Ctrl+P で次第を開く)</translation>
    </message>
    <message>
        <source>Only the date, the place and the people stay. From the session go:
{texts}

Undo brings them back.</source>
        <translation>残るのは日時と会場、参加者だけです。この回から次のものが消えます:
{texts}

「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Take the session off the record?</source>
        <translation>この回を記録なし(オフレコ)にしますか</translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation>記録なしにする</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Online link</source>
        <translation>オンラインのリンク</translation>
    </message>
    <message>
        <source>Open in the browser: {url}</source>
        <translation>ブラウザーで開く: {url}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>What was done</source>
        <translation>操作の履歴</translation>
    </message>
    <message>
        <source>Taken back, as far as possible.</source>
        <translation>できる範囲で元に戻しました。</translation>
    </message>
    <message>
        <source>Anything here can be taken back, also weeks later, as long as nothing later stands on it.</source>
        <translation>何週間前の操作でも、あとの操作がそれをもとにしていないかぎり、元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Whatever you add or change will be listed here.</source>
        <translation>まだ操作はありません。追加や変更をすると、ここに並びます。</translation>
    </message>
    <message>
        <source>Take back as far as possible</source>
        <translation>できる範囲で元に戻す</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>この操作を元に戻す</translation>
    </message>
    <message>
        <source>Redo the last</source>
        <translation>直前の取り消しをやり直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Undone</source>
        <translation>取り消し済</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今日 {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>昨日 {day}</translation>
    </message>
</context>
<context>
    <name>HonorificField</name>
    <message>
        <source>Usual honorifics (Alt+Down)</source>
        <translation>よく使う敬称 (Alt+↓)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>HostAsking</name>
    <message>
        <source>Ask {person} to receive the group</source>
        <translation>{person} 様への受け入れのお願い</translation>
    </message>
    <message>
        <source>Remind {person} of the request</source>
        <translation>{person} 様へのご返事のお願い</translation>
    </message>
</context>
<context>
    <name>HostFields</name>
    <message>
        <source>Nobody receives us</source>
        <translation>受入先なし</translation>
    </message>
    <message>
        <source>Who receives us</source>
        <translation>受入先</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ご担当</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>名前・よみ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Their wishes</source>
        <translation>受入先のご希望</translation>
    </message>
</context>
<context>
    <name>HostLines</name>
    <message>
        <source>by {day}</source>
        <extracomment>In which tone a stage speaks; the others are neutral.</extracomment>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>HostsCard</name>
    <message>
        <source>{count} of {total} confirmed</source>
        <extracomment>So many stand there at first.</extracomment>
        <translation>{count}/{total} 確認済</translation>
    </message>
    <message>
        <source>Who receives us</source>
        <translation>受入先</translation>
    </message>
    <message>
        <source>No visits yet. Add a stop of the kind “Visit”.</source>
        <translation>訪問先がまだありません。種類が「訪問」の立ち寄り先を追加してください。</translation>
    </message>
    <message>
        <source>Name somebody…</source>
        <translation>ご担当を決める…</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>依頼済にする</translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation>確認済にする</translation>
    </message>
</context>
<context>
    <name>HostsSide</name>
    <message>
        <source>{count} of {total} confirmed</source>
        <extracomment>Below this width the cards about a host stand below each other.</extracomment>
        <translation>{count}/{total} 確認済</translation>
    </message>
    <message>
        <source>No visits yet. Add a stop of the kind “Visit” under “Plan”, then ask here.</source>
        <translation>訪問先がまだありません。「行程」で種類が「訪問」の立ち寄り先を追加すると、ここから受け入れを依頼できます。</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>行程へ</translation>
    </message>
</context>
<context>
    <name>HurdleForm</name>
    <message>
        <source>Go on</source>
        <translation>進める</translation>
    </message>
    <message>
        <source>{hurdle} Reason to hold one all the same</source>
        <translation>{hurdle}それでも席を確保する理由</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>連絡先の取り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n個のファイルを読み込んでいます…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People (%n)</source>
        <translation>
            <numerusform>人 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read (%n)</source>
        <translation>
            <numerusform>読めなかった行 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n名を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>新規 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the book</source>
        <comment>cards</comment>
        <translation>
            <numerusform>台帳に登録済 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since their import, left as they are</source>
        <translation>
            <numerusform>前回の取り込み後に変更あり %n名(そのまま残します)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>読めなかった行 %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>already in the book</source>
        <translation>登録済</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>What you were entering was not kept</source>
        <translation>入力途中の内容は保存されませんでした</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>KanaIndex</name>
    <message>
        <source>Index by reading</source>
        <translation>よみの索引</translation>
    </message>
    <message>
        <source>Nobody under {initial}</source>
        <translation>「{initial}」の方はいません</translation>
    </message>
</context>
<context>
    <name>KeptFilterForm</name>
    <message>
        <source>Keep the filter</source>
        <translation>絞り込みを保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>絞り込みの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Kept filters</source>
        <extracomment>A filter is frozen with everybody it finds, however many they are.</extracomment>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Frozen on {day}: {count}</source>
        <translation>{day}に固定: {count}</translation>
    </message>
    <message>
        <source>What to do with {name}</source>
        <translation>「{name}」の操作</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Change to what is set now</source>
        <translation>現在の条件に置き換える</translation>
    </message>
    <message>
        <source>Freeze as of today</source>
        <translation>今日の結果で固定</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Change of kind</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>Until now: {kind}</source>
        <translation>これまで: {kind}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変更後の種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>From {day}: {kind}</source>
        <translation>{day}から: {kind}</translation>
    </message>
</context>
<context>
    <name>LabelPart</name>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Type a language and press Enter</source>
        <translation>言語を入力して Enter</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>フィリピン語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>ミャンマー語</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>クメール語</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ネパール語</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>モンゴル語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
</context>
<context>
    <name>LateRow</name>
    <message>
        <source>{minutes} minutes late</source>
        <translation>{minutes}分の遅れ</translation>
    </message>
    <message>
        <source>Late, minutes</source>
        <translation>遅れ(分)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>定刻</translation>
    </message>
    <message>
        <source>Late, in minutes (L)</source>
        <translation>遅れ(分) (L)</translation>
    </message>
</context>
<context>
    <name>LeftOutNote</name>
    <message>
        <source>For: {reader}</source>
        <translation>読む方: {reader}</translation>
    </message>
    <message>
        <source>The book knows this too. It is not for this reader and was left out:</source>
        <translation>台帳にはありますが、読む方に合わせて載せていません:</translation>
    </message>
    <message>
        <source>Nothing had to be left out for this reader.</source>
        <translation>読む方に合わせて省いた情報はありません。</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>載せていない情報</translation>
    </message>
</context>
<context>
    <name>LegFields</name>
    <message>
        <source>By</source>
        <translation>移動手段</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間(分)</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>距離(km)</translation>
    </message>
    <message>
        <source>e.g. 25</source>
        <translation>例: 25</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>約{duration}</translation>
    </message>
    <message>
        <source>about {distance} km</source>
        <translation>約{distance}km</translation>
    </message>
</context>
<context>
    <name>LegForm</name>
    <message>
        <source>The way there</source>
        <extracomment>Typed minutes are asked about where they are so many times the estimate, or the other way round.</extracomment>
        <translation>ここまでの移動</translation>
    </message>
    <message>
        <source>{here} → {there}</source>
        <translation>{here} → {there}</translation>
    </message>
    <message>
        <source>The estimate is {estimate}, far from what is typed. Please check the minutes.</source>
        <translation>概算は{estimate}で、入力した時間と大きく違います。分数を確かめてください。</translation>
    </message>
    <message>
        <source>Own tours: {median} ({count}×, at most {worst})</source>
        <translation>実績: {median}({count}回、最長{worst})</translation>
    </message>
    <message>
        <source>Typed for {day}: {minutes}</source>
        <translation>{day}の入力: {minutes}</translation>
    </message>
    <message>
        <source>Typed for the way back on {day}: {minutes}</source>
        <translation>{day}の逆方向の入力: {minutes}</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Other greetings</source>
        <extracomment>With this word a Japanese letter points to the details under it. What the organiser writes; the rest of a letter is chosen.</extracomment>
        <translation>ほかの挨拶を選ぶ</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>頭語と結語</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>手紙の日付</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>返事の期限</translation>
    </message>
    <message>
        <source>Reply slip to cut off and return</source>
        <translation>切り取って返送する出欠票を付ける</translation>
    </message>
    <message>
        <source>It goes before the last paragraph.</source>
        <translation>最後の段落の前に入ります。</translation>
    </message>
    <message>
        <source>A line that begins with a space continues the one before.</source>
        <translation>空白で始まる行は、前の項目の続きになります。</translation>
    </message>
    <message>
        <source>Not known yet: {gaps}. Fill it in, or remove the mark.</source>
        <translation>まだ分からない項目: {gaps}。書き入れるか、その印を消してください。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Greeting of the season</source>
        <translation>時候の挨拶</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>A personal sentence</source>
        <translation>この方へのひとこと</translation>
    </message>
    <message>
        <source>Numbered details</source>
        <translation>「記」の項目</translation>
    </message>
    <message>
        <source>One line each, as “Place: …”</source>
        <translation>「会場: …」のように、1行に1項目</translation>
    </message>
    <message>
        <source>The text says 下記, but there are no numbered details.</source>
        <translation>本文に「下記」とありますが、「記」の項目がありません。</translation>
    </message>
    <message>
        <source>Nothing is sent from here. What you write stays until you close Organiser.</source>
        <translation>送信はしません。書いた内容は、Organiser を終了するまで残ります。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The letter</source>
        <extracomment>The page follows when the fingers rest.</extracomment>
        <translation>手紙</translation>
    </message>
</context>
<context>
    <name>LicenceClassesForm</name>
    <message>
        <source>Licence classes</source>
        <translation>許可・資格の区分</translation>
    </message>
    <message>
        <source>Forms propose these in this order. Licences follow when a class is renamed; a class that licences have cannot be removed.</source>
        <translation>入力欄ではこの順に候補が出ます。区分の名前を変えると、その区分の許可・資格にも反映されます。使われている区分は削除できません。</translation>
    </message>
    <message>
        <source>Licence class</source>
        <translation>許可・資格の区分</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>区分を追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Licences have this class</source>
        <translation>この区分の許可・資格があります</translation>
    </message>
</context>
<context>
    <name>LicencesCard</name>
    <message>
        <source>Licences</source>
        <translation>許可・資格の期限</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>{day}まで有効</translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n日前に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renew: %n day(s) left</source>
        <translation>
            <numerusform>更新受付中 · 残り%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>あと%n日で期限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineAdder</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>LiveSide</name>
    <message>
        <source>Nothing is planned yet, so there is nothing to follow on the day.</source>
        <translation>行程がまだないため、当日の進行は表示できません。</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>行程へ</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Log a contact</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>記録を編集</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Organisation or circle</source>
        <translation>団体・輪</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>MailWays</name>
    <message>
        <source>Mail draft</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>Save the mail draft</source>
        <translation>メールの下書きを保存</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Organiser — {book}</source>
        <translation>Organiser — {book}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>元に戻しました: {action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>やり直しました: {action}</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>台帳の控えを作る</translation>
    </message>
    <message>
        <source>Organiser books</source>
        <translation>Organiser の台帳</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>控えを作りました: {file}</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>台帳(&amp;B)</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>連絡先を取り込む…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>控えを作る…</translation>
    </message>
    <message>
        <source>Skills…</source>
        <translation>専門・資格…</translation>
    </message>
    <message>
        <source>Licence classes…</source>
        <translation>許可・資格の区分…</translation>
    </message>
    <message>
        <source>Kinds of programme…</source>
        <translation>企画の種類…</translation>
    </message>
    <message>
        <source>Rhythms and weights…</source>
        <translation>目安の間隔と重み…</translation>
    </message>
    <message>
        <source>Wordings…</source>
        <translation>文例…</translation>
    </message>
    <message>
        <source>Texts on papers…</source>
        <translation>書類の文面…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>操作の履歴…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>重複の確認…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>ゴミ箱…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>接点を記録…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>Discreet: hide what only I may read</source>
        <translation>目隠し:「自分だけ」の内容を隠す</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About Organiser</source>
        <translation>Organiser について</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>元に戻す: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>やり直す: {action}</translation>
    </message>
    <message>
        <source>Discreet: what only you may read is hidden (Ctrl+Shift+D)</source>
        <translation>目隠し中:「自分だけ」の内容を隠しています (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Saved · no backup yet</source>
        <translation>保存済み · 控えなし</translation>
    </message>
    <message>
        <source>Saved · backup {when}</source>
        <translation>保存済み · 控え {when}</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>Whole tour</source>
        <translation>ツアー全体</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>地図を画像で保存…</translation>
    </message>
    <message>
        <source>No place of a stop is known yet. Choose organisations with an address, or type an address in the stop.</source>
        <translation>場所のわかる立ち寄り先がまだありません。住所のある団体を選ぶか、立ち寄り先に住所を入力してください。</translation>
    </message>
    <message>
        <source>Lines are straight connections, not routes.</source>
        <translation>線は直線で結んだもので、実際の道筋ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) without a known place</source>
        <translation>
            <numerusform>場所のわからない立ち寄り先 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSaving</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>地図を保存</translation>
    </message>
    <message>
        <source>Straight connections, not routes. Map: Natural Earth, GeoNames (CC BY 4.0)</source>
        <translation>直線で結んだ図で、実際の道筋ではありません。地図: Natural Earth、GeoNames (CC BY 4.0)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map with: {stops}</source>
        <translation>地図: {stops}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>{person} is at {stop}</source>
        <translation>{person}: {stop}に参加</translation>
    </message>
    <message>
        <source>{person} is not at {stop}</source>
        <translation>{person}: {stop}は不参加</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Deputy: {name}</source>
        <translation>代理: {name}</translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation>掲載辞退</translation>
    </message>
</context>
<context>
    <name>MatrixHead</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Who is at which stop</source>
        <translation>立ち寄り先ごとの参加</translation>
    </message>
    <message>
        <source>Comes here or not</source>
        <translation>ここに参加・不参加</translation>
    </message>
    <message>
        <source>Joins here</source>
        <translation>ここから合流</translation>
    </message>
    <message>
        <source>Leaves after this stop</source>
        <translation>ここで離脱</translation>
    </message>
    <message>
        <source>Everybody at this stop, or nobody</source>
        <translation>この立ち寄り先の全員を切り替え</translation>
    </message>
    <message>
        <source>At every stop, or at none</source>
        <translation>すべての立ち寄り先を切り替え</translation>
    </message>
    <message>
        <source>What is noted…</source>
        <translation>詳細を編集…</translation>
    </message>
    <message>
        <source>Take off the tour</source>
        <translation>ツアーから外す</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message numerus="yes">
        <source>%n now</source>
        <translation>
            <numerusform>現在 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>メンバーを加える</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first members; several at once is fine.</source>
        <translation>まだ誰もいません。最初のメンバーを加えてください。一度に何人でも選べます。</translation>
    </message>
    <message>
        <source>Do not approach</source>
        <translation>声をかけない</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>接点なし</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>最後の接点: {day}</translation>
    </message>
    <message>
        <source>Change role and time of {name}</source>
        <translation>{name}の役割と期間を編集</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Change role and time…</source>
        <translation>役割と期間を編集…</translation>
    </message>
    <message>
        <source>Came back today</source>
        <translation>今日から復帰</translation>
    </message>
    <message>
        <source>Left the circle</source>
        <translation>輪を退会</translation>
    </message>
    <message>
        <source>Remove, was never in it</source>
        <translation>削除(誤って登録)</translation>
    </message>
    <message>
        <source>What to do with {name} in the circle</source>
        <translation>輪での{name}の操作</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Add members to {circle}</source>
        <translation>「{circle}」にメンバーを加える</translation>
    </message>
    <message>
        <source>Type a name or a reading; one after the other</source>
        <translation>名前・よみを入力(続けて何人でも)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>参加日</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge into one</source>
        <translation>一つに統合</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Keep it as a former name</source>
        <translation>旧姓・旧名として残す</translation>
    </message>
    <message>
        <source>Keep it among the further names</source>
        <translation>その他の名前に残す</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Keep it in the notes</source>
        <translation>メモに残す</translation>
    </message>
    <message>
        <source>The name that is not chosen</source>
        <translation>選ばなかった名前</translation>
    </message>
    <message>
        <source>There will be one entry: {name}. Everything of both belongs to it, and both timelines become one. The merge can be taken apart at any time.</source>
        <translation>登録は「{name}」の一つになります。両方の記録がすべてここに集まり、歩みも一つになります。統合はいつでも解除できます。</translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>Swap sides</source>
        <extracomment>Equal with nearly everybody: not worth a word.</extracomment>
        <translation>左右を入れ替える</translation>
    </message>
    <message>
        <source>Keep the other one (Ctrl+T)</source>
        <translation>もう一方を残す (Ctrl+T)</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>一緒になる記録</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>joins it</source>
        <translation>統合される</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>The same on both sides: {fields}</source>
        <translation>両方とも同じ: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>together %n</source>
        <translation>
            <numerusform>合わせて%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the second say what the first say</source>
        <translation>
            <numerusform>右側のうち%n件は左側と同じ内容のため、1件にまとめます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeSkillForm</name>
    <message>
        <source>Merge “{skill}” into another skill</source>
        <translation>「{skill}」をほかの専門に統合</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Whoever has “{skill}” then has the other skill. The name stays as a synonym, so that it is still found.</source>
        <translation>「{skill}」の方は、統合先の専門に移ります。この名称は別の呼び方として残るので、引き続き検索できます。</translation>
    </message>
    <message>
        <source>Skill that is kept</source>
        <translation>統合先の専門・資格</translation>
    </message>
</context>
<context>
    <name>MergeWithForm</name>
    <message>
        <source>Merge with</source>
        <translation>統合する相手</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>同じ方</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>The same organisation as</source>
        <translation>同じ団体</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名称を入力</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message numerus="yes">
        <source>%n of them</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Long without contact</source>
        <translation>ご無沙汰のメンバー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: every member has had contact in time.</source>
        <translation>ご無沙汰の方はいません。</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>接点なし</translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>{name}との接点を記録</translation>
    </message>
</context>
<context>
    <name>MissingNote</name>
    <message>
        <source>Characters that cannot be printed</source>
        <translation>印刷できない文字</translation>
    </message>
    <message>
        <source>No font has these characters; they are printed as 〓:</source>
        <translation>どの書体にもない文字です。〓 で印刷します:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>12000, or Rp 1500000</source>
        <translation>12000、または Rp 1500000</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>With it go:</source>
        <translation>一緒に削除されるもの:</translation>
    </message>
    <message>
        <source>It waits in the trash (Edit menu) and can be brought back at any time.</source>
        <translation>ゴミ箱(「編集」メニュー)に入り、いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>「{name}」を削除しますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MoveAfterForm</name>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>どなたの次に</translation>
    </message>
</context>
<context>
    <name>MoveTourForm</name>
    <message>
        <source>Move to other dates</source>
        <translation>日程の変更</translation>
    </message>
    <message>
        <source>Move the tour</source>
        <translation>日程を変更</translation>
    </message>
    <message>
        <source>New first day</source>
        <translation>新しい初日</translation>
    </message>
    <message>
        <source>All days keep their distance. Visiting hours follow the new weekday where they were those of the organisation.</source>
        <translation>各日の間隔はそのままです。受入時間が団体のものであれば、新しい曜日に合わせて変わります。</translation>
    </message>
    <message>
        <source>{day} {stop}: {reason}</source>
        <translation>{day} {stop}: {reason}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Family name {family}, given name {given}: put them apart</source>
        <translation>姓「{family}」と名「{given}」に分ける</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Reading of the family name</source>
        <translation>姓のよみ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading of the given name</source>
        <translation>名のよみ</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>Reading of the further names</source>
        <translation>その他の名前のよみ</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>姓名の順</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>In the book already under the name or reading of {name}. The same one?</source>
        <translation>「{name}」と同じ名前・よみの方がすでに台帳にいます。同じ方ではありませんか?</translation>
    </message>
</context>
<context>
    <name>NewcomerField</name>
    <message>
        <source>New: {name}</source>
        <translation>新規: {name}</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next to ask</source>
        <translation>次に声をかける方</translation>
    </message>
    <message>
        <source>A seat is free</source>
        <translation>席が空きました</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>声をかける…</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>ご案内する…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人のページ</translation>
    </message>
    <message>
        <source>{programme} · {free} of {capacity} seats free</source>
        <translation>{programme} · 残り {free}席 / {capacity}席</translation>
    </message>
    <message>
        <source>Said yes before and waits for a seat.</source>
        <translation>承諾いただき、席をお待ちです。</translation>
    </message>
    <message>
        <source>No contact has been noted yet.</source>
        <translation>接点の記録はまだありません。</translation>
    </message>
    <message>
        <source>Last contact today.</source>
        <translation>最後の接点 今日</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago.</source>
        <translation>
            <numerusform>最後の接点 %n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>接点 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Last asked: {outcome}</source>
        <translation>前回のお誘い: {outcome}</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>お誘いは初めて</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>紹介者: {name}</translation>
    </message>
</context>
<context>
    <name>NoAddressNote</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is in the book for: {names}. Add one on the person&apos;s page or on that of their organisation.</source>
        <translation>台帳に住所がない方: {names}。その方か所属団体のページで、住所を追加してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note thanks owed</source>
        <translation>お礼を覚えておく</translation>
    </message>
    <message>
        <source>Change the thanks owed</source>
        <translation>お礼の内容を編集</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>名前・よみ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>お礼をする方</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>お礼の内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>お世話になった日</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Minutes</source>
        <translation>議事メモ</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>話し合ったこと</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決まったこと</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>kept when you leave the field</source>
        <translation>欄を離れると保存されます</translation>
    </message>
    <message>
        <source>not kept yet · Ctrl+Enter</source>
        <translation>未保存 · Ctrl+Enter で保存</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Arrived (A)</source>
        <translation>到着 (A)</translation>
    </message>
    <message>
        <source>Left (D)</source>
        <translation>出発 (D)</translation>
    </message>
    <message>
        <source>Done (F)</source>
        <translation>済み (F)</translation>
    </message>
    <message>
        <source>Leave out the next (X)</source>
        <translation>次を省く (X)</translation>
    </message>
    <message>
        <source>Take back (B)</source>
        <translation>取り消す (B)</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>今日の予定は以上です</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>NowWords</name>
    <message>
        <source>Begins at {time}</source>
        <translation>{time} 開始</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>移動中</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>この日は終了</translation>
    </message>
    <message>
        <source>Planned {start} – {end}. The arrival is not noted yet.</source>
        <translation>予定 {start}–{end}。到着はまだ記録していません。</translation>
    </message>
    <message>
        <source>Arrived {came}, until {end}</source>
        <translation>{came} 到着、{end} まで</translation>
    </message>
    <message>
        <source>Arrived {came}, until {end} (planned {planned})</source>
        <translation>{came} 到着、{end} まで(予定 {planned})</translation>
    </message>
    <message>
        <source>Left {stop} at {time}</source>
        <translation>{stop} {time} 発</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>{time} から</translation>
    </message>
    <message>
        <source>from {time} (planned {planned})</source>
        <translation>{time} から(予定 {planned})</translation>
    </message>
    <message>
        <source>time to leave</source>
        <translation>出発の時刻です</translation>
    </message>
    <message>
        <source>leaving in {length}</source>
        <translation>あと{length}で出発</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ample</source>
        <translation>十分</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Write and ask…</source>
        <translation>文面を作って依頼…</translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation>確認済にする</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>ご返事をお願いする…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <source>Go on to {person}</source>
        <translation>{person} 様に依頼</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>ほかの方を選ぶ…</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>ご担当を選ぶ…</translation>
    </message>
</context>
<context>
    <name>OffsetField</name>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Any printer (no offset)</source>
        <translation>指定なし(補正なし)</translation>
    </message>
    <message>
        <source>{printer} (right {across} mm, down {down} mm)</source>
        <translation>{printer}(右へ{across} mm、下へ{down} mm)</translation>
    </message>
</context>
<context>
    <name>OldPapersCard</name>
    <message>
        <source>Who holds an older paper</source>
        <translation>古い版をお持ちの方</translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <translation>
            <numerusform>お知らせ %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody. All papers that were given out agree with the plan.</source>
        <translation>いません。渡した書類は、どれも今の予定と同じです。</translation>
    </message>
    <message>
        <source>Nobody. Whoever holds a paper that is out of date is listed here.</source>
        <translation>いません。渡した書類が古くなった方が、ここに並びます。</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>文面を写す</translation>
    </message>
    <message>
        <source>Copy the words:</source>
        <translation>文面を写す:</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>お知らせ済み</translation>
    </message>
    <message>
        <source>Got the new paper</source>
        <translation>新しい版を渡した</translation>
    </message>
</context>
<context>
    <name>OldPapersNotice</name>
    <message>
        <source>What to tell them</source>
        <translation>お知らせの内容</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) an older revision</source>
        <translation>
            <numerusform>古い版をお持ちの方 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Language of the paper</source>
        <translation>書類の言語</translation>
    </message>
    <message>
        <source>Years by era</source>
        <translation>元号で書く</translation>
    </message>
    <message>
        <source>Readings above names</source>
        <translation>氏名にふりがなを付ける</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>Page by page, not for folding</source>
        <translation>ページ順(折らずに使う)</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Better order: {tour}</source>
        <extracomment>High enough where there is a sentence and little more.</extracomment>
        <translation>順番の提案: {tour}</translation>
    </message>
    <message>
        <source>Trying orders…</source>
        <translation>順番を調べています…</translation>
    </message>
    <message>
        <source>Use the best so far</source>
        <translation>ここまでの最善を使う</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation>この順番にする</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>この日だけ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>今のままにする</translation>
    </message>
    <message>
        <source>Best so far: {travel} under way</source>
        <translation>ここまでの最善: 移動 {travel}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>{number}日目</translation>
    </message>
    <message>
        <source>Stops move between days: only all of them can be taken together.</source>
        <translation>日をまたいで移る立ち寄り先があるため、まとめてしか採用できません。</translation>
    </message>
    <message>
        <source>What helps: begin a day earlier, shorten a stop or leave one out, free a fixed time. Then look again.</source>
        <translation>1日の開始を早める、滞在を短くする、立ち寄り先を省く、時刻の固定を解除するなどしてから、もう一度提案を出してください。</translation>
    </message>
    <message>
        <source>No more to mind</source>
        <translation>なくなる注意</translation>
    </message>
    <message>
        <source>New to mind</source>
        <translation>増える注意</translation>
    </message>
    <message>
        <source>What your wishes cost</source>
        <translation>ご希望による増加分</translation>
    </message>
</context>
<context>
    <name>OrderKeeper</name>
    <message>
        <source>Move {names}</source>
        <translation>{names}の順番を変更</translation>
    </message>
    <message>
        <source>Said “not this time” to {programme}</source>
        <translation>「{programme}」を見送られたため</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>To the head</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>一つ上へ</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>一つ下へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Right after…</source>
        <translation>どなたかの次へ…</translation>
    </message>
    <message>
        <source>Note the reason</source>
        <translation>理由を書く</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Find in the order</source>
        <extracomment>An order longer than this has a field to find somebody in it.</extracomment>
        <translation>順番の中をさがす</translation>
    </message>
    <message>
        <source>Strict: one open ask at a time.</source>
        <translation>一度にお一人だけ: ご返事を待つ間は、次の方に声をかけません。</translation>
    </message>
    <message>
        <source>Nobody in this order matches by name or organisation.</source>
        <translation>名前や団体が当てはまる方は、この順番にいません。</translation>
    </message>
    <message>
        <source>Drag to change the order, or press Alt with Up, Down, Home or End. Right-click for more.</source>
        <translation>ドラッグか Alt+↑ ↓ Home End で順番を変えられます。右クリックでほかの操作もできます。</translation>
    </message>
    <message>
        <source>Put them first in the order</source>
        <translation>順番の先頭に加える</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>候補を加える…</translation>
    </message>
    <message>
        <source>Proposals…</source>
        <translation>候補の提案…</translation>
    </message>
    <message>
        <source>Whom one might ask, and why (Ctrl+Shift+P)</source>
        <translation>声をかけてみたい方と、その理由 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Said “not this time” to the series before: {names}</source>
        <translation>前回は見送りだった方: {names}</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>その他を隠す</translation>
    </message>
    <message>
        <source>Others ({count})</source>
        <translation>その他 ({count})</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Order to ask</source>
        <extracomment>Further than any order is long. Where the text of a row begins, and the room below its name.</extracomment>
        <translation>声をかける順</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>No order keeps everything. This stands in the way:</source>
        <translation>すべてを満たす順番がありません。妨げになっているもの:</translation>
    </message>
    <message>
        <source>Today&apos;s order is the best there is. Nothing to change.</source>
        <translation>今の順番が最善です。変える必要はありません。</translation>
    </message>
    <message>
        <source>No better order was found than today&apos;s.</source>
        <translation>今の順番よりよいものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not everything can be kept, but some days can be better.</source>
        <translation>すべては満たせませんが、よくできる日があります。</translation>
    </message>
    <message>
        <source>There is a better order. No other one is better still.</source>
        <translation>よりよい順番があります。これ以上のものはありません。</translation>
    </message>
    <message>
        <source>There is a better order: the best that was found.</source>
        <translation>よりよい順番があります(調べた中で最善のもの)。</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>End of day {number}</source>
        <translation>{number}日目の終了</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Ways: {legs}, estimated: {estimated}</source>
        <translation>移動 {legs}件(うち概算 {estimated}件)</translation>
    </message>
    <message>
        <source>Without a known place, and so not moved: {count}</source>
        <translation>場所がわからず動かさない立ち寄り先 {count}件</translation>
    </message>
    <message>
        <source>after {stop}</source>
        <translation>{stop}の後</translation>
    </message>
    <message>
        <source>day {day}, no. {place}</source>
        <translation>{day}日目の{place}番目</translation>
    </message>
    <message>
        <source>no. {place}</source>
        <translation>{place}番目</translation>
    </message>
</context>
<context>
    <name>OrganisationField</name>
    <message>
        <source>new, will be added</source>
        <translation>新しい団体として追加します</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Add an organisation</source>
        <translation>団体を追加</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>団体を編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部・支店</translation>
    </message>
    <message>
        <source>The reading is only guessed</source>
        <translation>よみは推定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>It changed on (empty: it was mistaken before)</source>
        <translation>変わった日(空欄: 以前の登録が誤り)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Receives visitors</source>
        <translation>受入時間</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>許可・資格の期限</translation>
    </message>
    <message>
        <source>What it was before</source>
        <translation>以前の種類</translation>
    </message>
    <message>
        <source>{name} is in the book already. Is this another one?</source>
        <translation>「{name}」はすでに台帳にあります。別の団体ですか?</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a former kind</source>
        <translation>以前の種類を追加</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Last day, if several</source>
        <translation>最終日(複数日の場合)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Add closed days</source>
        <translation>休業日を追加</translation>
    </message>
    <message>
        <source>Licence class</source>
        <translation>許可・資格の区分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>更新受付の開始</translation>
    </message>
    <message>
        <source>Add a licence</source>
        <translation>許可・資格を追加</translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Receives visitors</source>
        <extracomment>The picture shows these hours at least, in minutes of the day.</extracomment>
        <translation>受入時間</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>closed every year {days}</source>
        <translation>毎年休業: {days}</translation>
    </message>
    <message>
        <source>closed {days}</source>
        <translation>休業: {days}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Bodies that cannot work without a licence.</extracomment>
        <translation>許可・資格の期限</translation>
    </message>
    <message>
        <source>Licence classes…</source>
        <translation>許可・資格の区分…</translation>
    </message>
    <message>
        <source>None noted yet. Add them under Edit.</source>
        <translation>まだありません。「編集」から追加してください。</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>valid from {day}</source>
        <translation>{day}から有効</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>{day}まで有効</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>{day}に期限切れ</translation>
    </message>
    <message>
        <source>can be renewed from {day}</source>
        <translation>更新受付は{day}から</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在地・連絡先</translation>
    </message>
    <message>
        <source>No address yet. Add it under Edit.</source>
        <translation>住所はまだありません。「編集」から追加してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>企画</translation>
    </message>
</context>
<context>
    <name>OrganisationPageView</name>
    <message>
        <source>Log contact</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>{reading} (guessed)</source>
        <translation>{reading}(推定)</translation>
    </message>
    <message>
        <source>From {day}: {kind}</source>
        <translation>{day}から: {kind}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>OrganisationPart</name>
    <message>
        <source>Type the name or reading of an organisation</source>
        <translation>団体の名称・よみを入力</translation>
    </message>
    <message>
        <source>Choose an organisation to see its people.</source>
        <translation>団体を選ぶと、その団体の方々が並びます。</translation>
    </message>
    <message>
        <source>Nobody has a post there now.</source>
        <translation>現在その団体に役職のある方はいません。</translation>
    </message>
</context>
<context>
    <name>OrganisationsRoom</name>
    <message>
        <source>Name or reading</source>
        <translation>名称・よみ</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>団体を加える</translation>
    </message>
    <message>
        <source>Nothing is found by “{text}”.</source>
        <translation>「{text}」に合う団体はありません。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Leaves room for the title and both filters in the smallest window.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>No organisation is in the book yet. Add the first one.</source>
        <translation>台帳にはまだ団体がありません。最初の団体を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation is of this kind and in this prefecture.</source>
        <translation>この種類と都道府県に合う団体はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>licence ran out</source>
        <translation>許可・資格の期限切れ</translation>
    </message>
    <message>
        <source>licence runs out</source>
        <translation>許可・資格の期限間近</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>全国</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Promise kept</source>
        <translation>約束を果たした</translation>
    </message>
    <message>
        <source>Promise eased</source>
        <translation>約束の解消</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>果たした</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>解消する</translation>
    </message>
    <message>
        <source>What came of “{text}”? It may stay empty.</source>
        <translation>「{text}」の結果(空欄でもかまいません)</translation>
    </message>
</context>
<context>
    <name>OverviewSide</name>
    <message>
        <source>Answer awaited</source>
        <extracomment>Qt&apos;s own greatest size of a widget (QWIDGETSIZE_MAX), which PySide6 does not export.</extracomment>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>without an organisation</source>
        <translation>団体なし</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>場所不明</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>OwedLine</name>
    <message>
        <source>Thanked (T)</source>
        <translation>お礼済みにする (T)</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>文面…</translation>
    </message>
    <message>
        <source>What to do with the thanks to {name}</source>
        <translation>{name} 様へのお礼の操作</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>この方のページを開く</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>お礼済み</translation>
    </message>
    <message>
        <source>Thank with words…</source>
        <translation>文面でお礼を伝える…</translation>
    </message>
    <message>
        <source>No thanks needed</source>
        <translation>お礼は不要</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>縮小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>For the driver, and only for me</source>
        <translation>運転手向け・自分用</translation>
    </message>
    <message>
        <source>Where the bus stops (driver and host)</source>
        <translation>停車場所(運転手と受入先の書類に載ります)</translation>
    </message>
    <message>
        <source>What to do instead (my running sheet)</source>
        <translation>代替案(当日進行表に載ります)</translation>
    </message>
    <message>
        <source>Own note (only for me)</source>
        <translation>自分用のメモ</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>The tour has nothing yet that it could be made for</source>
        <extracomment>More than these are chosen in the window that makes one file for each.</extracomment>
        <translation>このツアーには、まだ対象がありません</translation>
    </message>
    <message>
        <source>One file for each…</source>
        <translation>1件ずつファイルを作成…</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Search in the paper (Ctrl+F)</source>
        <translation>書類の中をさがす (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>書類を作成しています…</translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation>書類を作成できませんでした。</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>書類を保存</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>PaperStage</name>
    <message>
        <source>The paper is being made…</source>
        <extracomment>Most papers are made sooner; a veil for a moment would only flicker.</extracomment>
        <translation>書類を作成しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度作成</translation>
    </message>
</context>
<context>
    <name>PaperTextsDialog</name>
    <message>
        <source>Texts on papers</source>
        <translation>書類の文面</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>標準の文面に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>変更を破棄しますか</translation>
    </message>
    <message>
        <source>The text has not been saved.</source>
        <translation>文面はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>These texts are printed on your papers. Your own text counts before the shipped one; an empty text prints nothing.</source>
        <translation>書類に載る文面です。標準よりご自分の文面が優先されます。空にすると、その場所には何も載りません。</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message numerus="yes">
        <source>%n to tell</source>
        <translation>
            <numerusform>お知らせ %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that are out of date</source>
        <translation>古くなった書類</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>{person} on the tour</source>
        <extracomment>What is never shown to others, and with discretion not even here.</extracomment>
        <translation>ツアーでの{person} 様</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>On lists that others read</source>
        <translation>名簿への掲載</translation>
    </message>
    <message>
        <source>Deputy, if somebody else comes</source>
        <translation>代理の方(代理出席のとき)</translation>
    </message>
    <message>
        <source>For the organiser&apos;s eyes alone</source>
        <translation>主催者だけが見る内容</translation>
    </message>
    <message>
        <source>What they eat, or must not</source>
        <translation>食事の希望・制限</translation>
    </message>
    <message>
        <source>e.g. halal, no eggs</source>
        <translation>例: ハラール、卵なし</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>Who does it together</source>
        <translation>一緒に進める人・団体</translation>
    </message>
    <message>
        <source>Change role and duty of {name}</source>
        <translation>{name}の役割と受け持ちを編集</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>人・団体を追加</translation>
    </message>
    <message>
        <source>Nobody yet. Add the organisations and people you do this with.</source>
        <translation>まだいません。一緒に進める団体や人を追加してください。</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>一緒に進める人・団体を追加</translation>
    </message>
    <message>
        <source>Type the name of a person or an organisation</source>
        <translation>人または団体の名前を入力</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人・団体</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>e.g. finds the lecturers</source>
        <translation>例: 講師の手配</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>受け持ち</translation>
    </message>
</context>
<context>
    <name>PayerLines</name>
    <message>
        <source>open {amount}</source>
        <translation>未収 {amount}</translation>
    </message>
    <message>
        <source>Note a payment of {name}</source>
        <translation>{name} 様の入金を記録</translation>
    </message>
    <message>
        <source>takes part no longer</source>
        <translation>参加取りやめ</translation>
    </message>
    <message>
        <source>bears nothing</source>
        <translation>負担なし</translation>
    </message>
    <message>
        <source>paid {amount} on {day}</source>
        <translation>{day}に入金 {amount}</translation>
    </message>
    <message>
        <source>Take back: {said}</source>
        <translation>取り消す: {said}</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>全額入金</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount}過入金</translation>
    </message>
    <message>
        <source>free</source>
        <translation>負担なし</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>入金済</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>On</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>e.g. by bank transfer</source>
        <translation>例: 銀行振込</translation>
    </message>
</context>
<context>
    <name>PayersCard</name>
    <message>
        <source>Who pays what</source>
        <translation>負担と入金</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add people at “People, seats, rooms”; what they bear stands here then.</source>
        <translation>参加者がまだいません。「参加者・座席・部屋」で加えると、お一人ずつの負担額がここに並びます。</translation>
    </message>
    <message>
        <source>Interpreters and helpers bear nothing: {names}.</source>
        <translation>通訳とお手伝いの方は負担なし: {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{count} of {total} settled</source>
        <translation>{count}/{total}名 入金済</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>未収 {amount}</translation>
    </message>
</context>
<context>
    <name>PeopleBalances</name>
    <message>
        <source>Came, or sent a deputy</source>
        <translation>出席または代理出席の回数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>お誘い</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>Asked within the last 90 days</source>
        <translation>直近90日のお誘いの回数</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>前回のお誘い</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <extracomment>So many of those before are shown unasked.</extracomment>
        <translation>人</translation>
    </message>
    <message numerus="yes">
        <source>%n now</source>
        <translation>
            <numerusform>現在 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>To come</source>
        <translation>着任予定</translation>
    </message>
    <message>
        <source>Represented it before</source>
        <translation>以前の代表</translation>
    </message>
    <message>
        <source>Others before</source>
        <translation>以前の所属者</translation>
    </message>
    <message numerus="yes">
        <source>%n in the book came through people from here.</source>
        <translation>
            <numerusform>この団体の方の紹介で知り合った方が%n名います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of representative…</source>
        <translation>代表の交代…</translation>
    </message>
    <message>
        <source>Choose someone, or a new name…</source>
        <translation>台帳から選ぶ・名前を入力…</translation>
    </message>
    <message>
        <source>New person, all details…</source>
        <translation>新しい人を詳しく登録…</translation>
    </message>
    <message>
        <source>Add a person here</source>
        <translation>この団体に人を加える</translation>
    </message>
    <message>
        <source>Nobody at present. Add a person here, or give one a post on their page.</source>
        <translation>現在は誰もいません。ここで人を加えるか、その方のページで役職を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>represents it</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>参加者の出欠</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>全員出席</translation>
    </message>
    <message>
        <source>Note as present all of whom nothing is noted yet</source>
        <translation>未記録の方をすべて出席にします</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add people at “People, seats, rooms”.</source>
        <translation>参加者がまだいません。「参加者・座席・部屋」で加えてください。</translation>
    </message>
    <message>
        <source>noted of {count} of {total}</source>
        <translation>{count}/{total}名 記録済</translation>
    </message>
    <message numerus="yes">
        <source>The report names those who agreed to it: %n.</source>
        <translation>
            <numerusform>報告書に載るのは、掲載に同意した%n名のお名前だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>How {name} came</source>
        <translation>{name} 様の出欠</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} 様: 出席</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Any time</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>以内</translation>
    </message>
    <message>
        <source>Longer ago than</source>
        <translation>以上前</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>日・週・月・年の単位</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>not: {condition}</source>
        <translation>除く: {condition}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Never in contact</source>
        <translation>接点なし</translation>
    </message>
    <message>
        <source>{consent}: agreed</source>
        <translation>{consent}: 同意</translation>
    </message>
    <message>
        <source>{consent}: refused</source>
        <translation>{consent}: 不同意</translation>
    </message>
    <message>
        <source>May be approached</source>
        <translation>声をかけてよい</translation>
    </message>
    <message>
        <source>Not to be approached</source>
        <translation>声をかけない</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>タグ: {name}</translation>
    </message>
    <message>
        <source>Circle: {name}</source>
        <translation>輪: {name}</translation>
    </message>
    <message>
        <source>Kept filter: {name}</source>
        <translation>保存した絞り込み: {name}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>PeopleListRoom</name>
    <message>
        <source>Nobody meets all of this. Take a condition out, or clear them all.</source>
        <extracomment>Beside a panel narrower than this a page is not worth showing. How the list stands is written to disk only where one stays for this long. A search by words stops looking here.</extracomment>
        <translation>条件に合う方はいません。条件を外すか、すべて解除してください。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Show as a table (Ctrl+Shift+T)</source>
        <translation>表で表示 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count}名以上</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Add somebody: type a name</source>
        <extracomment>Six people under the heads of the stops; where there is less room, the pane scrolls.</extracomment>
        <translation>参加者を追加: 名前を入力</translation>
    </message>
    <message>
        <source>Add somebody to the tour</source>
        <translation>ツアーに参加者を追加</translation>
    </message>
    <message>
        <source>Space: comes or not (Shift: everywhere, Ctrl: everybody) · J: joins here · L: leaves after this stop · Enter: what is noted</source>
        <translation>Space: 参加・不参加 (Shift: 全行程、Ctrl: 全員) · J: ここから合流 · L: ここで離脱 · Enter: 詳細</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>食事の希望・制限</translation>
    </message>
    <message>
        <source>Lists and emergencies</source>
        <translation>名簿と緊急連絡先</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Whoever accepts the tour&apos;s programme comes here by themselves; others are added above by their name.</source>
        <translation>参加者がまだいません。このツアーの企画を承諾した方は自動で加わります。ほかの方は、上の欄に名前を入力して追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted. Press Enter at a name to note what somebody eats.</source>
        <translation>記録はありません。名前の上で Enter を押すと、食事の希望・制限を記録できます。</translation>
    </message>
    <message>
        <source>Agreed to be listed: {count} of {all}</source>
        <translation>名簿掲載に同意: {all}名中{count}名</translation>
    </message>
    <message>
        <source>Not asked yet: {count}</source>
        <translation>未確認: {count}名</translation>
    </message>
    <message>
        <source>Do not want to be listed: {count}</source>
        <translation>掲載を辞退: {count}名</translation>
    </message>
    <message>
        <source>Without an emergency contact: {count}</source>
        <translation>緊急連絡先なし: {count}名</translation>
    </message>
    <message>
        <source>{person} has accepted the programme. Change the answer there; the tour follows it.</source>
        <translation>{person} 様は企画を承諾しています。企画でご返事を変更すると、ツアーにも反映されます。</translation>
    </message>
    <message>
        <source>Still on the tour</source>
        <translation>ツアーから外せません</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Name, reading, organisation, anything</source>
        <extracomment>Moving through the list shows a page only where one stays for this long.</extracomment>
        <translation>名前・よみ・団体などでさがす</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>人を加える</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Nobody is found by “{text}”.</source>
        <translation>「{text}」に合う方はいません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. Add the first person, or import your address book.</source>
        <translation>台帳にはまだ誰もいません。最初の方を追加するか、お手元の住所録を取り込んでください。</translation>
    </message>
</context>
<context>
    <name>PeopleSource</name>
    <message>
        <source>Search</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>Earlier programme</source>
        <translation>これまでの企画</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <extracomment>What stands between several texts in a cell. Shown until the organiser chooses. The order of kana, which the list has by itself.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最後の接点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の目安</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Why found</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>{reading} (guessed)</source>
        <extracomment>So much stands before the first bold place in a row: more would push it out of sight. Where text may stand that only the organiser may read.</extracomment>
        <translation>{reading}(推定)</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Choose a person from the list, or add them under People first.</source>
        <translation>一覧から選んでください。いない方は、先に「人」で追加してください。</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>represents it</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Family name then</source>
        <translation>当時の姓</translation>
    </message>
    <message>
        <source>Given name then</source>
        <translation>当時の名</translation>
    </message>
    <message>
        <source>Add a former name</source>
        <translation>旧姓・旧名を追加</translation>
    </message>
    <message>
        <source>Represents the organisation</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>役職を追加</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>番号・アドレス・名前</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Add a contact point</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>人を編集</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>The relationship</source>
        <translation>これまでの関係</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>知り合ったきっかけ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>旧姓・旧名</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>知り合った場所</translation>
    </message>
    <message>
        <source>On</source>
        <translation>知り合った日</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Topics to avoid</source>
        <translation>避けたい話題</translation>
    </message>
    <message>
        <source>Do not approach: never propose this person for anything</source>
        <translation>声をかけない(候補に挙げません)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>The notes are hidden. Switch off discretion to see them.</source>
        <translation>メモは目隠し中です。見るには目隠しを解除してください。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Who may read the notes</source>
        <translation>メモの公開範囲</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Note thanks owed…</source>
        <translation>お礼を覚えておく…</translation>
    </message>
    <message>
        <source>Meeting card…</source>
        <translation>面談カード…</translation>
    </message>
    <message>
        <source>Thank-you letter…</source>
        <translation>お礼状…</translation>
    </message>
    <message>
        <source>Envelope…</source>
        <translation>封筒…</translation>
    </message>
    <message>
        <source>Address labels for those selected…</source>
        <translation>選んだ方の宛名ラベル…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Do not approach</source>
        <translation>声をかけない</translation>
    </message>
    <message>
        <source>May be approached again</source>
        <translation>声をかけてよいことに戻す</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Posts</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>represents it from {day}</source>
        <translation>{day}から代表</translation>
    </message>
    <message>
        <source>represented it until {month}</source>
        <translation>{month}まで代表</translation>
    </message>
    <message>
        <source>Invitations so far</source>
        <translation>お誘いの履歴</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Picture of who is tied to whom</source>
        <translation>つながりの図</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>None yet. Note with + who knows whom, and whom to keep apart.</source>
        <translation>まだありません。「+」で、誰と知り合いか、誰と同席を避けたいかを記録してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>None yet. Add a number or an address with +.</source>
        <translation>まだありません。「+」で電話番号や住所を追加してください。</translation>
    </message>
    <message>
        <source>Add a contact point or an address</source>
        <translation>連絡先・住所を追加</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Show all ({count})</source>
        <translation>すべて表示 ({count})</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>番号・アドレス・名前</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Longer notes are folded to their beginning.</extracomment>
        <translation>この方について</translation>
    </message>
    <message>
        <source>Nothing yet. Add with + how you met, notes, languages and more.</source>
        <translation>まだありません。「+」で、知り合ったきっかけ、メモ、言語などを追加してください。</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>made the introduction</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Change {thing}</source>
        <translation>{thing}を編集</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全文を表示</translation>
    </message>
    <message>
        <source>How we met</source>
        <extracomment>Puts the fields of a part into a column, as they stand in a draft.</extracomment>
        <translation>知り合ったきっかけ</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避けたい話題</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>旧姓・旧名</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>On</source>
        <translation>知り合った日</translation>
    </message>
    <message>
        <source>Type a name or a reading</source>
        <translation>名前・よみを入力</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Their reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Who may read the notes</source>
        <translation>メモの公開範囲</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>represents it</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} を開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次の一歩</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日完了</translation>
    </message>
    <message>
        <source>Still to be thanked</source>
        <translation>お礼がまだ</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>お礼済み</translation>
    </message>
    <message>
        <source>What to do with these thanks</source>
        <translation>このお礼の操作</translation>
    </message>
</context>
<context>
    <name>PersonPageView</name>
    <message>
        <source>Change the tags</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>The reading is right</source>
        <translation>よみを確認済みにする</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>誘う…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>{reading} (guessed)</source>
        <translation>{reading}(推定)</translation>
    </message>
    <message>
        <source>Do not approach</source>
        <translation>声をかけない</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>PersonPanes</name>
    <message>
        <source>Not this time: {person}</source>
        <extracomment>The invitation with which something was done here last, and the action in the journal.</extracomment>
        <translation>今回は声をかけない: {person} 様</translation>
    </message>
    <message>
        <source>Why not (for yourself)</source>
        <translation>声をかけない理由(自分用)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>声をかけない</translation>
    </message>
    <message>
        <source>Why {person}</source>
        <translation>{person} 様に声をかける理由</translation>
    </message>
    <message>
        <source>Why this person, for this programme</source>
        <translation>この企画に、なぜこの方か</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>写真を選ぶ…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>A picture can also be dropped here.</source>
        <translation>ここに写真をドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>PhotoLines</name>
    <message>
        <source>no words yet</source>
        <extracomment>Twice as many pixels, for screens that show that many.</extracomment>
        <translation>説明はまだありません</translation>
    </message>
    <message>
        <source>Describe the picture {file}</source>
        <translation>写真「{file}」の説明を編集</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>写真を削除</translation>
    </message>
    <message>
        <source>Words under the picture</source>
        <translation>写真の説明</translation>
    </message>
    <message>
        <source>The whole tour</source>
        <translation>ツアー全体</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>撮影場所</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>No pictures yet. Choose some, or drop them here; they are kept beside the book.</source>
        <translation>写真はまだありません。選ぶか、ここにドロップしてください。写真は台帳のそばに保管します。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>写真を追加</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Add a person here</source>
        <translation>この団体に人を加える</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Represents the organisation</source>
        <translation>代表者</translation>
    </message>
</context>
<context>
    <name>PostSpans</name>
    <message>
        <source>since {month}</source>
        <translation>{month}から</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>{month}まで</translation>
    </message>
</context>
<context>
    <name>PostalCodeField</name>
    <message>
        <source>Fill in the address of this postal code (Enter)</source>
        <translation>この郵便番号の住所を入力 (Enter)</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>All there (P)</source>
        <extracomment>Signs; a longer name would be wider than the narrowest column.</extracomment>
        <translation>全員集合 (P)</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add people on the side “People, seats, rooms”.</source>
        <translation>参加者がまだいません。「参加者・座席・部屋」で加えてください。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>点呼</translation>
    </message>
    <message>
        <source>{deputy} for {name}</source>
        <translation>{deputy}({name} 様の代理)</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>All</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>前回と同じ</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Choose a person to see how it reads.</source>
        <translation>人を選ぶと、文面の仕上がりを確かめられます。</translation>
    </message>
    <message>
        <source>Left empty for this person: {gaps}</source>
        <translation>この方では空欄になる項目: {gaps}</translation>
    </message>
    <message>
        <source>The wording has a mistake and cannot be shown yet.</source>
        <translation>文例に誤りがあるため、まだ表示できません。</translation>
    </message>
    <message>
        <source>The wording has a mistake. This is how it read last without one.</source>
        <translation>文例に誤りがあります。ここに見えているのは、誤りのなかった直前の文面です。</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>企画なし</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>仕上がり</translation>
    </message>
</context>
<context>
    <name>ProgrammeChooser</name>
    <message>
        <source>Programmes</source>
        <extracomment>Narrower than this the names would be cut: the kind and the number in order are left out.</extracomment>
        <translation>企画</translation>
    </message>
    <message>
        <source>Name, series or kind</source>
        <translation>企画名・シリーズ・種類</translation>
    </message>
    <message>
        <source>Asking balance</source>
        <translation>お誘いの偏り</translation>
    </message>
    <message>
        <source>Who was asked how often, across all programmes: Ctrl+B</source>
        <translation>すべての企画を通して、どなたを何回お誘いしたか: Ctrl+B</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>企画を加える</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付順</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>シリーズ別</translation>
    </message>
    <message>
        <source>No programme yet. Make one with its seats and its date, put people in order, and ask them one at a time.</source>
        <translation>企画はまだありません。定員と日程を決め、候補の方を順に並べて、お一人ずつ声をかけていきます。</translation>
    </message>
    <message>
        <source>Closed ({count})</source>
        <translation>締切済 ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>進行中 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No programme is called “{words}”. Try fewer words.</source>
        <translation>「{words}」に当てはまる企画がありません。言葉を減らしてみてください。</translation>
    </message>
    <message>
        <source>All programmes are closed. Show them, or make a new one.</source>
        <translation>企画はすべて締切済です。締切済の企画を表示するか、新しい企画を加えてください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy the programme…</source>
        <translation>企画を写して作る…</translation>
    </message>
    <message>
        <source>Next of the series…</source>
        <translation>シリーズの次の企画…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>次の回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>残席</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締切済</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Name</source>
        <translation>企画名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>e.g. {series}</source>
        <translation>例: {series}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Aim — stands in the words</source>
        <translation>趣旨 — 文面に入ります</translation>
    </message>
    <message>
        <source>Seats and answers</source>
        <translation>定員とご返事</translation>
    </message>
    <message>
        <source>But no longer than until</source>
        <translation>ただし、この日まで</translation>
    </message>
    <message>
        <source>Ask nobody while an answer is awaited</source>
        <translation>ご返事を待つ間は、ほかの方に声をかけない</translation>
    </message>
    <message>
        <source>Place and sessions</source>
        <translation>会場と開催日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Note on costs</source>
        <translation>費用のメモ</translation>
    </message>
    <message>
        <source>Hosts, helpers and partners</source>
        <translation>支える人・団体</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>An ask holds a seat for</source>
        <translation>返事を待つ日数(席を確保)</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>No limit of seats</source>
        <translation>定員なし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Place, if another</source>
        <translation>会場(別の場合)</translation>
    </message>
    <message>
        <source>Theme of the session</source>
        <translation>この回のテーマ</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>回を追加</translation>
    </message>
    <message>
        <source>As</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>人または団体</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>受け持ち</translation>
    </message>
    <message>
        <source>Add a host, helper or partner</source>
        <translation>支える人・団体を追加</translation>
    </message>
</context>
<context>
    <name>ProgrammeForms</name>
    <message>
        <source>New programme</source>
        <translation>企画を加える</translation>
    </message>
    <message>
        <source>Copy of a programme</source>
        <translation>企画を写して作る</translation>
    </message>
    <message>
        <source>Next of the series</source>
        <translation>シリーズの次の企画</translation>
    </message>
</context>
<context>
    <name>ProgrammeHeader</name>
    <message>
        <source>Change the programme…</source>
        <extracomment>A longer name on a button is cut.</extracomment>
        <translation>企画を編集…</translation>
    </message>
    <message>
        <source>Copy the programme…</source>
        <translation>企画を写して作る…</translation>
    </message>
    <message>
        <source>Next of the series…</source>
        <translation>シリーズの次の企画…</translation>
    </message>
    <message>
        <source>Rename the series…</source>
        <translation>シリーズ名を変更…</translation>
    </message>
    <message>
        <source>Close the programme</source>
        <translation>企画を締め切る</translation>
    </message>
    <message>
        <source>Reopen the programme</source>
        <translation>企画をもう一度開く</translation>
    </message>
    <message>
        <source>Take this person out of the order</source>
        <translation>この方を順番から外す</translation>
    </message>
    <message>
        <source>Remove the programme…</source>
        <translation>企画を削除…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Ask the next person</source>
        <translation>次の方に声をかける</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Ctrl+P opens the first paper of this view</source>
        <translation>Ctrl+P で、表示中の画面の最初の書類を開きます</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Tell {person} a seat is free</source>
        <translation>{person} 様に空席をご案内</translation>
    </message>
    <message>
        <source>{kind} · no limit</source>
        <translation>{kind} · 定員なし</translation>
    </message>
    <message>
        <source>{kind} · {seats} seats</source>
        <translation>{kind} · 定員 {seats}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>承諾 {count}</translation>
    </message>
    <message>
        <source>Awaited {count}</source>
        <translation>返事待ち {count}</translation>
    </message>
    <message>
        <source>In order {count}</source>
        <translation>候補 {count}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締切済</translation>
    </message>
</context>
<context>
    <name>ProgrammeKindsForm</name>
    <message>
        <source>Kinds of programme</source>
        <translation>企画の種類</translation>
    </message>
    <message>
        <source>Your own kinds stand below the five that are always there; each behaves like one of them. Programmes follow when a kind is renamed; when it is removed, they become what it behaved like.</source>
        <translation>ご自分の種類は、はじめからある5つの下に並び、そのどれかと同じ働きをします。種類の名前を変えると企画の表示も変わり、種類を削除すると企画は同じ働きの種類に戻ります。</translation>
    </message>
    <message>
        <source>Your own kind</source>
        <translation>ご自分の種類</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>同じ働きの種類</translation>
    </message>
    <message>
        <source>Add a kind</source>
        <translation>種類を追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Programmes of this kind: {count}</source>
        <translation>この種類の企画: {count}件</translation>
    </message>
</context>
<context>
    <name>ProgrammeLines</name>
    <message>
        <source>Closed</source>
        <extracomment>A row of the list: a programme, or the heading above some.</extracomment>
        <translation>締切済</translation>
    </message>
    <message>
        <source>Without a series</source>
        <translation>シリーズなし</translation>
    </message>
</context>
<context>
    <name>ProgrammeMenu</name>
    <message numerus="yes">
        <source>Put %n people into the order of…</source>
        <translation>
            <numerusform>%n名を次の企画の順番に加える…</numerusform>
        </translation>
    </message>
    <message>
        <source>No programme is open. Add one under Programmes.</source>
        <translation>開いている企画がありません。「企画」で追加してください。</translation>
    </message>
    <message>
        <source>All of them are in {programme} already.</source>
        <translation>全員がすでに「{programme}」に入っています。</translation>
    </message>
    <message>
        <source>Nobody to add</source>
        <translation>加える方がいません</translation>
    </message>
</context>
<context>
    <name>ProgrammeOrder</name>
    <message>
        <source>To ask — one person at a time</source>
        <extracomment>Stages shown under &quot;others&quot;, folded away until asked for. From so many days before the date on, an awaited answer is marked. So many lines are read at once.</extracomment>
        <translation>声をかける順 — 一度にお一人</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>Waiting for a seat</source>
        <translation>席待ち</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>承諾 {count}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>seat offered</source>
        <translation>空席をご案内済み</translation>
    </message>
    <message>
        <source>Does not wish to be approached</source>
        <translation>声かけを望んでいない</translation>
    </message>
    <message>
        <source>Reason noted</source>
        <translation>理由あり</translation>
    </message>
    <message>
        <source>No reason yet</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
</context>
<context>
    <name>ProgrammePart</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Those who came</source>
        <translation>出席された方</translation>
    </message>
    <message>
        <source>Those who said “not this time”</source>
        <translation>「今回は見送り」の方</translation>
    </message>
    <message>
        <source>Those who never answered</source>
        <translation>ご返事がなかった方</translation>
    </message>
    <message>
        <source>Earlier programme</source>
        <translation>これまでの企画</translation>
    </message>
    <message>
        <source>Who of them</source>
        <translation>そのうちの</translation>
    </message>
    <message>
        <source>There is no other programme with people in it yet.</source>
        <translation>候補や参加者のいる企画が、ほかにまだありません。</translation>
    </message>
    <message>
        <source>Nobody of that programme is among these. Choose another group.</source>
        <translation>その企画に、当てはまる方がいません。ほかの範囲を選んでください。</translation>
    </message>
</context>
<context>
    <name>ProgrammeSides</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>声かけ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>共同企画</translation>
    </message>
    <message>
        <source>Thanks and feedback</source>
        <translation>お礼・感想</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Note a promise</source>
        <translation>約束を記録</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>約束を編集</translation>
    </message>
    <message>
        <source>I promised them</source>
        <translation>こちらが約束した</translation>
    </message>
    <message>
        <source>They promised me</source>
        <translation>相手が約束した</translation>
    </message>
    <message>
        <source>What</source>
        <translation>約束の内容</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>約束した側</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>約束した日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Promises</source>
        <extracomment>What is due later than this waits behind “and more”.</extracomment>
        <translation>約束</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未了 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>果たした</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>{name}へ</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>{name}から</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>果たした…</translation>
    </message>
    <message>
        <source>Eased…</source>
        <translation>解消する…</translation>
    </message>
    <message>
        <source>Another due day…</source>
        <translation>期限を変更…</translation>
    </message>
    <message>
        <source>What to do with “{text}”</source>
        <translation>「{text}」の操作</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>期限まで%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Open the person</source>
        <translation>この方のページを開く</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>提案どおりにする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>今のままにする</translation>
    </message>
    <message numerus="yes">
        <source>%n would change places</source>
        <translation>
            <numerusform>変わる方 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get a place</source>
        <translation>
            <numerusform>新しく決まる方 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>wishes kept: {kept} of {all}</source>
        <translation>かなう希望 {kept}/{all}件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>without a place: {names}</source>
        <translation>決まらない方: {names}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>今</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Whom one might ask</source>
        <extracomment>Of these everybody has the same said of them.</extracomment>
        <translation>候補の提案</translation>
    </message>
    <message>
        <source>Put into the order</source>
        <translation>順番に加える</translation>
    </message>
    <message>
        <source>Not for this programme</source>
        <translation>この企画では見合わせる</translation>
    </message>
    <message>
        <source>Sets the person aside here with the reason; it can be taken back. (Delete)</source>
        <translation>理由を添えて、この企画では「声をかけない」にします。あとで戻せます。(Delete)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Proposed, but not for this programme</source>
        <translation>提案されたが、この企画では見合わせ</translation>
    </message>
    <message>
        <source>There is nobody to propose. Everybody who could be asked is in this programme already; add people to the book or loosen the conditions.</source>
        <translation>提案できる方がいません。当てはまる方は全員この企画に入っています。台帳に人を追加するか、条件をゆるめてください。</translation>
    </message>
    <message>
        <source>Grouped by what speaks for asking somebody; in each group, whoever has not been asked for longest comes first. Facts and dates only: you choose.</source>
        <translation>理由ごとに、お誘いの間が長くあいている方から並びます。示すのは事実と日付だけで、選ぶのはあなたです。</translation>
    </message>
    <message>
        <source>Nobody is asked by this.</source>
        <translation>お誘いは届きません。</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Asked often lately: better spared</source>
        <translation>最近よくお誘いしている方(控えめに)</translation>
    </message>
    <message>
        <source>Said “not this time” before</source>
        <translation>前に「今回は見送り」だった方</translation>
    </message>
    <message>
        <source>Introduced by somebody who takes part</source>
        <translation>参加される方からのご紹介</translation>
    </message>
    <message>
        <source>Offer what this is about</source>
        <translation>この企画のテーマを得意とする方</translation>
    </message>
    <message>
        <source>Bring a skill nobody here has yet</source>
        <translation>参加者にまだない専門・資格のある方</translation>
    </message>
    <message>
        <source>From a prefecture nobody here is from</source>
        <translation>参加者のいない都道府県の方</translation>
    </message>
    <message>
        <source>Not asked for over a year</source>
        <translation>1年以上お誘いしていない方</translation>
    </message>
    <message>
        <source>Never asked to anything</source>
        <translation>まだ一度もお誘いしていない方</translation>
    </message>
    <message>
        <source>Meet all conditions</source>
        <translation>条件をすべて満たす方</translation>
    </message>
</context>
<context>
    <name>QualificationsCard</name>
    <message>
        <source>Qualifications</source>
        <translation>資格の期限</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill} of {name} runs out on {day}</source>
        <translation>{name}の「{skill}」は{day}に期限</translation>
    </message>
    <message>
        <source>{skill} of {name} ran out on {day}</source>
        <translation>{name}の「{skill}」は{day}に期限切れ</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log a contact</source>
        <translation>接点を記録</translation>
    </message>
    <message>
        <source>What happened, when and with whom</source>
        <translation>いつ、誰と、何があったか</translation>
    </message>
    <message>
        <source>e.g. yesterday call Takahashi: about the estimate</source>
        <translation>例: 昨日 電話 高橋さん 見積の件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>詳しく…</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Day, kind and names in any order, then the text; Enter logs it</source>
        <translation>日付・種類・名前は順不同、続けて内容。Enter で記録します</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>入力内容を破棄しますか?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Add “{name}” first…</source>
        <translation>「{name}」を台帳に加える…</translation>
    </message>
    <message>
        <source>Leave it in the text</source>
        <translation>本文に残す</translation>
    </message>
    <message>
        <source>Text: {text}</source>
        <translation>内容: {text}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>ファイル: {name}</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%n past the wanted gap</source>
        <translation>
            <numerusform>目安の間隔を過ぎた方 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>ご無沙汰</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, found by “rhythm:due rhythm:overdue”</source>
        <translation>
            <numerusform>ほか%n名(人の一覧で「間隔:そろそろ 間隔:超過」と検索すると表示されます)</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a contact with {name}</source>
        <translation>{name}との接点を記録</translation>
    </message>
    <message>
        <source>Circle “{name}”</source>
        <translation>輪「{name}」</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days since the last contact</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>wanted {gap}</source>
        <translation>目安 {gap}</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>タグ「{tag}」</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>1週間後にまた表示</translation>
    </message>
    <message>
        <source>Pause for a month</source>
        <translation>1か月休止</translation>
    </message>
    <message>
        <source>Pause the rhythm with {name}</source>
        <translation>{name}の目安を休止</translation>
    </message>
</context>
<context>
    <name>ReadingField</name>
    <message>
        <source>Other readings (Alt+Down)</source>
        <extracomment>Whether the organiser has said here how the name is read.</extracomment>
        <translation>ほかのよみ (Alt+↓)</translation>
    </message>
    <message>
        <source>This reading is right (Enter)</source>
        <translation>このよみで正しい (Enter)</translation>
    </message>
    <message>
        <source>No other reading is known</source>
        <translation>ほかのよみの候補はありません</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>ReasonEdit</name>
    <message>
        <source>Why this person</source>
        <translation>なぜこの方か</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <source>Further names, with commas between</source>
        <extracomment>So many ticks are easily made one by one.</extracomment>
        <translation>ほかの方の名前を「、」で区切って入力</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>ほかの方の名前</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>holds revision {number}</source>
        <translation>第{number}版をお持ち</translation>
    </message>
</context>
<context>
    <name>RelationshipForm</name>
    <message>
        <source>Note a tie</source>
        <extracomment>Stands for the other one in the sentences until somebody is chosen.</extracomment>
        <translation>つながりを記録</translation>
    </message>
    <message>
        <source>Change the tie</source>
        <translation>つながりを編集</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Type the name of a person or an organisation</source>
        <translation>人または団体の名前を入力</translation>
    </message>
    <message>
        <source>How</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>RemovableForm</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>Rename the file</source>
        <translation>ファイル名を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ファイル名</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>A series of dates</source>
        <extracomment>What of the form belongs to the rule and not to the sessions.</extracomment>
        <translation>開催日をまとめて追加</translation>
    </message>
    <message>
        <source>Add the dates</source>
        <translation>開催日を追加</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>繰り返し方</translation>
    </message>
    <message>
        <source>The last date so far is {day}.</source>
        <translation>いまのところ最後の開催日は{day}です。</translation>
    </message>
    <message>
        <source>Name the holidays of Indonesia, too</source>
        <translation>インドネシアの祝日も表示</translation>
    </message>
    <message>
        <source>Dates to add</source>
        <translation>追加する開催日</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>with the costs</source>
        <translation>費用を載せる</translation>
    </message>
    <message>
        <source>Report PDF…</source>
        <translation>報告書 PDF…</translation>
    </message>
    <message>
        <source>See, save and print the report of the tour</source>
        <translation>ツアーの報告書を表示・保存・印刷</translation>
    </message>
    <message>
        <source>The paper tells when the group was where and what it saw, who agreed to be named, and how many others came. Your own notes and payments are never in it.</source>
        <translation>報告書には、訪問の日時と見学した内容、掲載に同意した方のお名前、そのほかの参加人数が載ります。自分用のメモと入金は載りません。</translation>
    </message>
    <message>
        <source>No text yet. Write what the tour brought and what comes next.</source>
        <translation>本文はまだありません。ツアーの成果とこれからのことを書いてください。</translation>
    </message>
    <message>
        <source>Write about the tour</source>
        <translation>報告を書く</translation>
    </message>
    <message>
        <source>What the tour brought</source>
        <translation>ツアーの成果</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Report of the tour</source>
        <translation>ツアーの報告書</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest of the day</source>
        <translation>このあとの予定</translation>
    </message>
    <message>
        <source>Nothing more is planned today.</source>
        <translation>今日の予定は以上です。</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>予定 {time}</translation>
    </message>
    <message>
        <source>Visit {stop} after all</source>
        <translation>{stop}に立ち寄ることにする</translation>
    </message>
    <message>
        <source>Leave out {stop}</source>
        <translation>{stop}を省く</translation>
    </message>
</context>
<context>
    <name>RestLines</name>
    <message>
        <source>As planned again from {stop}, {time}</source>
        <translation>{stop}({time})から予定どおり</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>{minutes} min later</source>
        <translation>{minutes}分遅れ</translation>
    </message>
    <message>
        <source>shortened to {minutes} min</source>
        <translation>{minutes}分に短縮</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>{minutes} min late for the appointment</source>
        <translation>約束に{minutes}分遅れ</translation>
    </message>
    <message>
        <source>{minutes} min outside the hours</source>
        <translation>受入時間を{minutes}分外れる</translation>
    </message>
    <message>
        <source>{time} missed by {minutes} min</source>
        <translation>{time} の便に{minutes}分間に合わない</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>次の便 {time}</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Rhythm</source>
        <translation>目安の間隔</translation>
    </message>
    <message>
        <source>Change the rhythm…</source>
        <translation>目安の間隔を編集…</translation>
    </message>
    <message>
        <source>None yet. Without one nobody counts as late. How often would be right?</source>
        <translation>まだ決めていません。決めないかぎり、ご無沙汰の対象になりません。どのくらいの間隔がよいですか?</translation>
    </message>
    <message>
        <source>Another rhythm, pause or none</source>
        <translation>間隔の変更・休止・解除</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>最後の接点 {day}</translation>
    </message>
    <message>
        <source>This is the rhythm of the tag “{tag}”.</source>
        <translation>タグ「{tag}」の間隔です。</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>ご無沙汰</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>休止を終える</translation>
    </message>
    <message>
        <source>Pause for a month</source>
        <translation>1か月休止</translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation>目安を解除</translation>
    </message>
</context>
<context>
    <name>RhythmForm</name>
    <message>
        <source>Rhythm with {name}</source>
        <translation>目安の間隔: {name}</translation>
    </message>
    <message>
        <source>Wanted gap</source>
        <translation>目安の間隔</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>最長の間隔</translation>
    </message>
    <message>
        <source>twice the wanted gap</source>
        <translation>目安の2倍</translation>
    </message>
    <message>
        <source>Paused until (that day included)</source>
        <translation>休止の最終日</translation>
    </message>
</context>
<context>
    <name>RhythmSettings</name>
    <message>
        <source>Rhythms and weights</source>
        <extracomment>What the button that removes a row takes of its width.</extracomment>
        <translation>目安の間隔と重み</translation>
    </message>
    <message>
        <source>Rhythms of tags</source>
        <translation>タグごとの間隔</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>How often you want to be in touch with everyone who has the tag. A person&apos;s own rhythm comes first; of several tags the shortest gap counts.</source>
        <translation>タグの付いた方と、どのくらいの間隔で接点を持ちたいかを決めます。その方だけの間隔があれば、そちらを優先します。タグが複数あるときは、最も短い間隔を使います。</translation>
    </message>
    <message>
        <source>Wanted gap</source>
        <translation>目安の間隔</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>最長の間隔</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>休止の最終日</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>接点の重み</translation>
    </message>
    <message>
        <source>How much of the wanted gap each kind of contact allows: 100 % the whole gap, 50 % half of it, 0 % nothing.</source>
        <translation>接点の種類ごとに、次の目安までの長さを決めます。100%は間隔どおり、50%は半分、0%は接点に数えません。</translation>
    </message>
    <message>
        <source>twice that</source>
        <translation>目安の2倍</translation>
    </message>
</context>
<context>
    <name>RhythmWords</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>%n週間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>%nか月ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>%n年ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) at the latest</source>
        <translation>
            <numerusform>最長%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n week(s) at the latest</source>
        <translation>
            <numerusform>最長%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s) at the latest</source>
        <translation>
            <numerusform>最長%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n year(s) at the latest</source>
        <translation>
            <numerusform>最長%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>{day}まで休止</translation>
    </message>
    <message>
        <source>begins with the first contact</source>
        <translation>最初の接点から数えます</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が目安の日</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>目安の日 {day} を過ぎています</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>次の目安 {day}</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>How much room they have</source>
        <translation>余裕の程度</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>うかがった日</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>部屋を編集</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>部屋名・番号</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>ベッド数</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Without a room: {count}</source>
        <translation>部屋未定: {count}名</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>部屋なし</translation>
    </message>
    <message>
        <source>{room} · beds: {beds}</source>
        <translation>{room} · ベッド{beds}台</translation>
    </message>
    <message>
        <source>too many: {count}</source>
        <translation>{count}名超過</translation>
    </message>
    <message>
        <source>Free bed</source>
        <translation>空きベッド</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>小さな輪</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>ツアー</translation>
    </message>
</context>
<context>
    <name>RoomsForm</name>
    <message>
        <source>Rooms at {stop}</source>
        <translation>{stop}の部屋</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>501-506, 508</source>
        <translation>501-506, 508</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Beds in each</source>
        <translation>1室のベッド数</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n室</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>Add rooms</source>
        <extracomment>Who was taken up, to be put into another bed.</extracomment>
        <translation>部屋を追加</translation>
    </message>
    <message>
        <source>As the night before</source>
        <translation>前の晩と同じ</translation>
    </message>
    <message>
        <source>Propose rooms</source>
        <translation>部屋割りを提案</translation>
    </message>
    <message>
        <source>Edit room</source>
        <translation>部屋を編集</translation>
    </message>
    <message>
        <source>Remove room</source>
        <translation>部屋を削除</translation>
    </message>
    <message>
        <source>This tour has no night: add a lodging to the plan first.</source>
        <translation>宿泊がありません。先に「行程」で宿泊を追加してください。</translation>
    </message>
    <message>
        <source>No rooms noted at {stop} yet. Add them all in one line: 501-506.</source>
        <translation>{stop}の部屋はまだありません。「501-506」のように、まとめて追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>ベッド%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>宿泊 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds too few</source>
        <translation>
            <numerusform>ベッド%n台不足</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter takes somebody up, Enter at a bed puts them there, at a person swaps both · L: lock · Delete: out of the room</source>
        <translation>Enter: 人を選ぶ(次に空きベッドで移動、ほかの方で入れ替え) · L: 固定 · Delete: 部屋から外す</translation>
    </message>
    <message>
        <source>Choose a bed for {person}; Escape leaves it.</source>
        <translation>{person}のベッドを選んでください(Escape で取りやめ)。</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Remove this row</source>
        <extracomment>A cell as the line of a table: attribute, label, maker, share of the width, line of the row.</extracomment>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>the last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>this many dates</source>
        <translation>回数を決める</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>終わりの日を決める</translation>
    </message>
    <message>
        <source>week(s), on days of the week</source>
        <translation>週間ごと(曜日)</translation>
    </message>
    <message>
        <source>month(s), on a day of the week</source>
        <translation>か月ごと(第何曜日)</translation>
    </message>
    <message>
        <source>month(s), on a day of the month</source>
        <translation>か月ごと(日付)</translation>
    </message>
    <message>
        <source>year(s)</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>間隔の数</translation>
    </message>
    <message>
        <source>Weeks, months or years</source>
        <translation>週・月・年</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>第何週</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>How many dates</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終わりの日</translation>
    </message>
</context>
<context>
    <name>SaidForm</name>
    <message>
        <source>What {name} said</source>
        <translation>{name} 様のご感想</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>ご本人の言葉</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>伺った日</translation>
    </message>
    <message>
        <source>As they are usually reached</source>
        <translation>いつもの手段</translation>
    </message>
    <message>
        <source>By</source>
        <translation>手段</translation>
    </message>
</context>
<context>
    <name>SamplePane</name>
    <message>
        <source>The text has a mistake. This is how it last looked without one.</source>
        <translation>文面に誤りがあります。誤りのない直前の状態を表示しています。</translation>
    </message>
    <message>
        <source>Nothing is printed here.</source>
        <translation>何も載りません。</translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation>書類を作成できませんでした。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>仕上がり</translation>
    </message>
    <message>
        <source>Filled in from your book.</source>
        <translation>台帳の内容を入れた見本です。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search in the paper</source>
        <translation>書類の中をさがす</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>前の箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>次の箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Not found in this paper</source>
        <translation>この書類には見つかりません</translation>
    </message>
</context>
<context>
    <name>SearchPart</name>
    <message>
        <source>Name, reading, organisation, or a filter such as skill:…</source>
        <translation>名前・よみ・団体、または条件 専門:…</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Nobody is found. Try other words.</source>
        <translation>当てはまる方がいません。言葉を変えてみてください。</translation>
    </message>
</context>
<context>
    <name>SeatCardPart</name>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>3 per sheet (49 mm high)</source>
        <translation>1枚に3面(高さ49 mm)</translation>
    </message>
    <message>
        <source>2 per sheet (74 mm high)</source>
        <translation>1枚に2面(高さ74 mm)</translation>
    </message>
    <message>
        <source>Cut at the solid marks, fold at the dashed ones.</source>
        <translation>実線の印で切り、破線の印で折ってください。</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Front</source>
        <translation>前方</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>運転席</translation>
    </message>
    <message>
        <source>{seat} · first time</source>
        <translation>{seat} 初回</translation>
    </message>
    <message>
        <source>{seat} · staff</source>
        <translation>{seat} 係員</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Whether somebody from outside the plan waits to be put on a seat.</extracomment>
        <translation>座席</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空席</translation>
    </message>
    <message>
        <source>{person}, locked</source>
        <translation>{person}(固定)</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Seats</source>
        <translation>定員</translation>
    </message>
    <message numerus="yes">
        <source>%n more taken or held than there are seats.</source>
        <translation>
            <numerusform>承諾と確保の合計が定員を%n席超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>Waiting for a seat</source>
        <translation>席待ち</translation>
    </message>
    <message>
        <source>Asked so far</source>
        <translation>声をかけた方</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>No limit: everybody in the order can be asked</source>
        <translation>定員なし — 順番の方全員に声をかけられます</translation>
    </message>
    <message>
        <source>{free} of {capacity} free</source>
        <translation>残り {free}席 / {capacity}席</translation>
    </message>
    <message>
        <source>{told} · the next may open on {day}</source>
        <translation>{told} · 次に空くのは早くて{day}</translation>
    </message>
    <message>
        <source>Accepted {accepted}, held {held}, free {free}, waiting {waiting}</source>
        <translation>承諾 {accepted}、返事待ちで確保 {held}、空席 {free}、席待ち {waiting}</translation>
    </message>
</context>
<context>
    <name>SeatsPane</name>
    <message>
        <source>Propose seats</source>
        <extracomment>Who is being given a seat, taken from the list or from another vehicle.</extracomment>
        <translation>座席を提案</translation>
    </message>
    <message>
        <source>Enter or a click takes somebody up and puts them down, dragging too · L: lock · Delete: off the seat</source>
        <translation>Enter・クリック・ドラッグ: 人を選んで移す · L: 固定 · Delete: 座席から外す</translation>
    </message>
    <message>
        <source>No vehicle yet. Add the one the group rides in.</source>
        <translation>車両がまだありません。一行が乗る車両を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats free</source>
        <translation>
            <numerusform>空席 %n席</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Rename the series</source>
        <translation>シリーズ名を変更</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>シリーズ名</translation>
    </message>
    <message>
        <source>All programmes of the series get this name.</source>
        <translation>シリーズのすべての企画がこの名前になります。</translation>
    </message>
    <message>
        <source>Is this the same series?</source>
        <translation>同じシリーズですか</translation>
    </message>
    <message>
        <source>{series} (programmes: {count})</source>
        <translation>{series}({count}件の企画)</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Next session</source>
        <translation>次の回</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>開催日へ</translation>
    </message>
    <message>
        <source>No date yet. Add one under Sessions.</source>
        <translation>開催日はまだありません。「開催日」で追加してください。</translation>
    </message>
    <message>
        <source>No date ahead. The last session was on {day}.</source>
        <translation>これからの開催日はありません。前回は{day}でした。</translation>
    </message>
    <message>
        <source>Off the record: only the date and the people are kept</source>
        <translation>記録なし(オフレコ): 日時と参加者だけを残します</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>次第はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Agenda of %n minute(s)</source>
        <translation>
            <numerusform>次第 %n分</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Day</source>
        <extracomment>Room for a day with its weekday and the mark of the calendar.</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>e.g. https://…</source>
        <translation>例: https://…</translation>
    </message>
    <message>
        <source>Online link</source>
        <translation>オンラインのリンク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Add a date</source>
        <translation>開催日を追加</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Add a date</source>
        <translation>開催日を追加</translation>
    </message>
    <message>
        <source>Series…</source>
        <translation>まとめて追加…</translation>
    </message>
    <message>
        <source>Add several dates by a rule</source>
        <translation>繰り返しの規則で開催日をまとめて追加</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Past, the last one first</source>
        <translation>これまで(新しい順)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past date(s)</source>
        <translation>
            <numerusform>これまでの%n回を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide past dates</source>
        <translation>これまでの回をたたむ</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>出席 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>to note</source>
        <translation>出欠 未記録</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>SessionsSide</name>
    <message>
        <source>No date yet. Add the first one, or say how the series repeats and add its dates at once.</source>
        <translation>開催日はまだありません。最初の日を追加するか、繰り返し方を決めてまとめて追加してください。</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>開催日を追加</translation>
    </message>
    <message>
        <source>What you were writing was not kept</source>
        <translation>書きかけの内容は保存されませんでした</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Texts on papers…</source>
        <translation>書類の文面…</translation>
    </message>
    <message>
        <source>On papers and under words</source>
        <translation>書類と文面</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>as it stands on papers</source>
        <translation>書類に載せるお名前</translation>
    </message>
    <message>
        <source>Telephone on the day</source>
        <translation>当日の電話番号</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>on letters, above your name</source>
        <translation>手紙でお名前の上に入ります</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>as it stands on letters and on the back of envelopes</source>
        <translation>手紙と封筒の裏に載せるとおりに</translation>
    </message>
    <message>
        <source>Papers and Today: Japanese dates by era, 令和8年 instead of 2026年</source>
        <translation>書類と「今日」の日付を元号で書く(2026年 → 令和8年)</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>SettledFold</name>
    <message numerus="yes">
        <source>Settled (%n)</source>
        <translation>
            <numerusform>済んだお礼 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed after all</source>
        <translation>「お礼がまだ」に戻す</translation>
    </message>
    <message>
        <source>Thanked on {day}</source>
        <translation>{day}にお礼</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>承諾 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaited</source>
        <translation>
            <numerusform>返事待ち %n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Test sheet…</source>
        <translation>テスト印刷…</translation>
    </message>
    <message>
        <source>Own sheets and printers…</source>
        <translation>用紙とプリンターの登録…</translation>
    </message>
    <message>
        <source>First free cell</source>
        <translation>印刷を始める位置</translation>
    </message>
    <message>
        <source>Click the first label that is still on the sheet.</source>
        <translation>用紙に残っている最初の1枚をクリックしてください。</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free cell</source>
        <translation>印刷を始める位置</translation>
    </message>
    <message>
        <source>{cell} of {count}</source>
        <translation>{cell} / {count}</translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message>
        <source>Own sheets and printers</source>
        <translation>用紙とプリンターの登録</translation>
    </message>
    <message>
        <source>Add a sheet</source>
        <translation>用紙を追加</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>プリンターを追加</translation>
    </message>
    <message>
        <source>Own sheets</source>
        <translation>登録した用紙</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Measures are for upright A4. Left and top are the margins before the first cell; the opposite margins are the same. Cells, gaps and margins must fill the page.</source>
        <translation>寸法はA4縦でのものです。「左」と「上」は最初の面までの余白で、右と下の余白も同じ幅になります。面と間隔と余白の合計を、用紙の大きさに合わせてください。</translation>
    </message>
    <message>
        <source>Print the test sheet and hold it against a sheet of labels, up to the light. Enter how far the print has to move right and down; less than 0 is left and up.</source>
        <translation>テスト印刷をラベル用紙に重ねて光に透かし、右と下へどれだけずらすかを入力してください。左と上へずらすときは、0より小さい値にします。</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>gap across</source>
        <translation>横の間隔</translation>
    </message>
    <message>
        <source>gap down</source>
        <translation>縦の間隔</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>用紙の名前</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Width of a cell</source>
        <translation>面の幅</translation>
    </message>
    <message>
        <source>Height of a cell</source>
        <translation>面の高さ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左の余白</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>上の余白</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Gap between columns</source>
        <translation>横の間隔</translation>
    </message>
    <message>
        <source>Gap between rows</source>
        <translation>縦の間隔</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>プリンターの名前</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>右へずらす長さ</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下へずらす長さ</translation>
    </message>
</context>
<context>
    <name>SkillField</name>
    <message>
        <source>Name, reading or synonym</source>
        <translation>名称・よみ・別の呼び方</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>新規: {name}</translation>
    </message>
</context>
<context>
    <name>SkillForm</name>
    <message>
        <source>Add a skill</source>
        <translation>専門・資格を追加</translation>
    </message>
    <message>
        <source>Change the skill</source>
        <translation>専門・資格を編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Other names for it, with commas between them</source>
        <translation>別の呼び方を「、」で区切って入力</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>別の呼び方</translation>
    </message>
</context>
<context>
    <name>SkillPeople</name>
    <message>
        <source>People with this skill</source>
        <extracomment>A person, or a stance with the number of those who stand so.</extracomment>
        <translation>この専門・資格の方</translation>
    </message>
    <message>
        <source>Nobody yet. Note it on a person&apos;s page with the + of Expertise.</source>
        <translation>まだ誰もいません。人のページの「専門・できること」の「+」で記録してください。</translation>
    </message>
    <message>
        <source>Choose a skill to see who has it.</source>
        <translation>専門・資格を選ぶと、該当する方が表示されます。</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>{name}のページへ</translation>
    </message>
    <message>
        <source>to {month}</source>
        <translation>{month}まで</translation>
    </message>
    <message>
        <source>ran out {month}</source>
        <translation>{month}に期限切れ</translation>
    </message>
    <message>
        <source>as of {month}</source>
        <translation>{month}現在</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>What those who accepted can do</source>
        <translation>承諾された方のできること</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Wanted and not there yet: {skills}</source>
        <translation>まだいない専門・資格: {skills}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted yet. What people can do is noted on their pages; it is gathered here once they accept.</source>
        <translation>記録はまだありません。できることは人のページに記録します。承諾された方の分がここに集まります。</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>求めている</translation>
    </message>
</context>
<context>
    <name>SkillsDialog</name>
    <message>
        <source>Skills</source>
        <translation>専門・資格</translation>
    </message>
    <message>
        <source>No skills yet. Add the fields, qualifications and languages your people have; those you note on a person&apos;s page come here by themselves.</source>
        <translation>専門・資格はまだありません。お知り合いの分野・資格・言語を追加してください。人のページで記録したものは、自動でここに加わります。</translation>
    </message>
    <message>
        <source>No skill is found by this.</source>
        <translation>該当する専門・資格はありません。</translation>
    </message>
    <message>
        <source>Fields, qualifications, languages, regions and crafts. A skill is found by its name, its reading and its synonyms.</source>
        <translation>分野・資格・言語・地域・技能の一覧です。名称、よみ、別の呼び方のどれでも検索できます。</translation>
    </message>
    <message>
        <source>Name, reading, synonym</source>
        <translation>名称・よみ・別の呼び方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>別の呼び方</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>教える</translation>
    </message>
</context>
<context>
    <name>SkillsFoot</name>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Add a skill…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Make one skill of this and another</source>
        <translation>この専門・資格を、ほかの一つに統合します</translation>
    </message>
    <message>
        <source>People have this skill. Merge it into another instead.</source>
        <translation>この専門・資格の方がいるため削除できません。ほかの専門・資格に統合してください。</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split {person} in two</source>
        <translation>{person}を二人に分ける</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>The second person is new. Tick what is theirs; everything else stays with {person}. What an invitation left on the timeline goes with it.</source>
        <translation>二人目を新しく登録します。二人目に移すものにチェックを付けてください。そのほかは{person}に残ります。お誘いの記録は、お誘いと一緒に移ります。</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading of the family name</source>
        <translation>姓のよみ</translation>
    </message>
    <message>
        <source>Reading of the given name</source>
        <translation>名のよみ</translation>
    </message>
    <message>
        <source>Goes to the second person</source>
        <translation>二人目に移すもの</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Who receives us</source>
        <translation>受入先</translation>
    </message>
    <message>
        <source>Choose who receives us</source>
        <translation>受入先のご担当を選ぶ</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>ご返事を記録</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>ご担当は未定です。</translation>
    </message>
    <message>
        <source>Somebody else, or nobody yet</source>
        <translation>ほかの方、または未定</translation>
    </message>
    <message>
        <source>Of the organisation</source>
        <translation>この団体の方</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>名前・よみ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>ほかの方</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>{day}に依頼</translation>
    </message>
    <message>
        <source>{person} of the same organisation was asked for “{stop}” and has not answered yet. Ask one after the other.</source>
        <translation>同じ団体の{person} 様に「{stop}」の件を依頼し、ご返事を待っています。お一人ずつ順に依頼してください。</translation>
    </message>
    <message>
        <source>No answer has come by {day}. Remind them, or record what you know.</source>
        <translation>{day}までにご返事がありませんでした。ご返事をお願いするか、わかっていることを記録してください。</translation>
    </message>
    <message>
        <source>They will not receive the group. Ask somebody else, or choose another place.</source>
        <translation>受け入れていただけません。ほかの方に依頼するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a person first: the words are written for one person.</source>
        <translation>文面はお一人に宛てて作ります。先にご担当を選んでください。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>{stage}…</source>
        <translation>{stage}…</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>趣旨</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>steps</comment>
        <translation>
            <numerusform>完了 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>steps</comment>
        <translation>
            <numerusform>未了 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>steps</comment>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No steps are noted yet.</source>
        <translation>次の一歩の記録はまだありません。</translation>
    </message>
    <message>
        <source>Next due: {day}</source>
        <translation>次の期限: {day}</translation>
    </message>
    <message>
        <source>Nothing further has a due day.</source>
        <translation>期限のある次の一歩はありません。</translation>
    </message>
    <message>
        <source>Everything noted is done.</source>
        <translation>記録した次の一歩はすべて完了しています。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Nothing yet. Write here what came of it, even a first result.</source>
        <translation>まだありません。途中の結果でも、成果をここに書けます。</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>成果を書く</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>What is to be done? Enter adds it</source>
        <translation>次の一歩を入力(Enter で追加)</translation>
    </message>
    <message>
        <source>A further step</source>
        <translation>次の一歩を追加</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Please say first what is to be done.</source>
        <translation>先に次の一歩の内容を入力してください。</translation>
    </message>
</context>
<context>
    <name>StepParts</name>
    <message>
        <source>Done today</source>
        <extracomment>What a line shows, and the line.</extracomment>
        <translation>今日完了</translation>
    </message>
    <message>
        <source>Change the step “{text}”</source>
        <translation>次の一歩「{text}」を編集</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未了に戻す</translation>
    </message>
    <message>
        <source>Note what came of “{text}”</source>
        <translation>「{text}」の結果を記入</translation>
    </message>
    <message>
        <source>from the session of {day}</source>
        <translation>{day}の回より</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>{day}に完了</translation>
    </message>
    <message>
        <source>Done, and note what came of it…</source>
        <translation>完了して結果を記入…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What to do with the step “{text}”</source>
        <translation>次の一歩「{text}」の操作</translation>
    </message>
    <message>
        <source>Note what came of it…</source>
        <translation>結果を記入…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>期限まで%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>steps</comment>
        <translation>
            <numerusform>未了 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <comment>steps</comment>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Me, unless you type a name</source>
        <extracomment>What one may type for oneself, in either language.</extracomment>
        <translation>自分(ほかの方なら名前を入力)</translation>
    </message>
    <message>
        <source>Nobody any more: type a name, or “me”</source>
        <translation>担当なし: 名前か「自分」を入力</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>期限 {day}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>次の一歩</translation>
    </message>
    <message>
        <source>This session is off the record: no steps are noted here.</source>
        <translation>この回は記録なし(オフレコ)のため、次の一歩は書けません。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>残っている次の一歩はありません。</translation>
    </message>
    <message>
        <source>Nothing to do yet. Type the first step below; Enter adds it.</source>
        <translation>次の一歩はまだありません。下に入力して Enter で追加してください。</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done (%n)</source>
        <translation>
            <numerusform>完了 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsOpenCard</name>
    <message>
        <source>Next steps</source>
        <translation>次の一歩</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未了 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the steps</source>
        <translation>次の一歩へ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>my own</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>担当なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>期限まで%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
</context>
<context>
    <name>StopDeeds</name>
    <message>
        <source>{stop}: {start} to {end}, place {number}</source>
        <translation>{stop}: {start}–{end}、{number}番目</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>New stop</source>
        <extracomment>What these say stands in the fields themselves.</extracomment>
        <translation>立ち寄り先を追加</translation>
    </message>
    <message>
        <source>Edit stop</source>
        <translation>立ち寄り先を編集</translation>
    </message>
    <message>
        <source>Add stop</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>ここまでの移動</translation>
    </message>
    <message>
        <source>On the participants&apos; paper</source>
        <translation>参加者用の行程表に載せる内容</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>Note for participants</source>
        <translation>参加者への案内</translation>
    </message>
    <message>
        <source>On the map: the middle of {place}</source>
        <translation>地図上の位置: {place}の中心</translation>
    </message>
    <message>
        <source>Usual hours: {hours}</source>
        <translation>通常の時間: {hours}</translation>
    </message>
    <message>
        <source>Begins at {start}, ends at {end}</source>
        <translation>{start} 開始、{end} 終了</translation>
    </message>
</context>
<context>
    <name>StopLimits</name>
    <message>
        <source>More: limits, buffers, order, map</source>
        <translation>詳細: 滞在の範囲・余裕・順番・地図</translation>
    </message>
    <message>
        <source>as the tour</source>
        <translation>ツアーと同じ</translation>
    </message>
    <message>
        <source>Stay at least</source>
        <translation>最短の滞在</translation>
    </message>
    <message>
        <source>Stay at most</source>
        <translation>最長の滞在</translation>
    </message>
    <message>
        <source>Buffer before</source>
        <translation>前の余裕</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>後の余裕</translation>
    </message>
    <message>
        <source>When an order is suggested</source>
        <translation>順番を提案するとき</translation>
    </message>
    <message>
        <source>Clock of its place</source>
        <translation>場所に合わせる</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>May be left out if time is short</source>
        <translation>時間がないときは省いてよい</translation>
    </message>
    <message>
        <source>Latitude, longitude: for estimates of the way</source>
        <translation>緯度, 経度(移動時間の概算に使います)</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>地図上の位置</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>省略可</translation>
    </message>
</context>
<context>
    <name>StopLines</name>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Note how it was at {stop}</source>
        <translation>{stop}の実績を記録</translation>
    </message>
    <message>
        <source>planned {begin} – {end}</source>
        <translation>予定 {begin}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>出席 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed away</source>
        <translation>
            <numerusform>欠席 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>出発</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>見学した内容</translation>
    </message>
    <message>
        <source>The group did not go there</source>
        <translation>立ち寄らなかった</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>Edit…</source>
        <extracomment>The drawing and the key of each entry.</extracomment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ移す</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ移す</translation>
    </message>
    <message>
        <source>Begin a new day here</source>
        <translation>ここから翌日に分ける</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5分延ばす</translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation>5分短くする</translation>
    </message>
    <message>
        <source>Fix the time</source>
        <translation>時刻を固定</translation>
    </message>
    <message>
        <source>Free the time</source>
        <translation>時刻の固定を解除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>{day}へ移す</translation>
    </message>
    <message>
        <source>When an order is suggested</source>
        <translation>順番を提案するとき</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>StopPlace</name>
    <message>
        <source>An organisation of the book, or any place</source>
        <translation>台帳の団体、または任意の場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
</context>
<context>
    <name>StopsCard</name>
    <message>
        <source>How it was</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>All as planned</source>
        <translation>すべて予定どおり</translation>
    </message>
    <message>
        <source>Note the planned times wherever none are noted yet</source>
        <translation>実績のない立ち寄り先に、予定の時刻を記録します</translation>
    </message>
    <message>
        <source>The plan has no stops yet. What the group saw is noted here afterwards.</source>
        <translation>行程に立ち寄り先がまだありません。終了後に、見学した内容をここに記録します。</translation>
    </message>
    <message>
        <source>Times noted here teach how long the ways between the stops really take.</source>
        <translation>ここに記録した時刻から、移動に実際かかる時間がわかるようになります。</translation>
    </message>
    <message>
        <source>times noted at {count} of {total}</source>
        <translation>{count}/{total}件 記録済</translation>
    </message>
</context>
<context>
    <name>SubjectList</name>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>From the book</source>
        <extracomment>How somebody goes on to another field; a closing window is no such thing.</extracomment>
        <translation>台帳に登録済</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支払済</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>With %n expected people: {amount} a head.</source>
        <translation>
            <numerusform>予定人数%n名で、1人あたり{amount}です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add people, or type the expected number into the tour, and it is shared here.</source>
        <translation>参加者がまだいません。参加者を加えるか、ツアーに予定人数を入力すると、1人あたりの額が出ます。</translation>
    </message>
    <message>
        <source>The participants bear everything.</source>
        <translation>全額を参加者が負担します。</translation>
    </message>
    <message>
        <source>The organiser bears {amount}.</source>
        <translation>主催者の負担は{amount}です。</translation>
    </message>
    <message>
        <source>{amount} of it is left over from shares in whole yen.</source>
        <translation>うち{amount}は、円未満を切り捨てた端数です。</translation>
    </message>
    <message>
        <source>The rate is not known: rupiah are summed by themselves. Type the rate here to have all of it in yen.</source>
        <translation>換算率が未入力のため、ルピアは別に集計しています。ここに入力すると、すべて円で集計します。</translation>
    </message>
    <message>
        <source>Type the rate of the rupiah</source>
        <translation>ルピアの換算率を入力</translation>
    </message>
    <message>
        <source>¥100 = Rp {rate}, as typed</source>
        <translation>100円 = {rate}ルピア(入力値)</translation>
    </message>
    <message>
        <source>No rate for rupiah; it is only needed where something costs rupiah.</source>
        <translation>ルピアの換算率は未入力です。ルピアの費用がある場合だけ必要です。</translation>
    </message>
    <message>
        <source>e.g. 10500</source>
        <translation>例: 10500</translation>
    </message>
    <message>
        <source>¥100 are how many rupiah?</source>
        <translation>100円は何ルピアですか</translation>
    </message>
</context>
<context>
    <name>TableMode</name>
    <message>
        <source>Usual columns</source>
        <translation>標準の列に戻す</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Type a word and press Enter</source>
        <translation>言葉を入力して Enter</translation>
    </message>
</context>
<context>
    <name>TakeApartForm</name>
    <message>
        <source>Take the merge apart</source>
        <translation>統合の解除</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Who was merged</source>
        <translation>統合された相手</translation>
    </message>
    <message>
        <source>Not everything could be brought back</source>
        <translation>一部は元に戻せませんでした</translation>
    </message>
    <message>
        <source>Nobody has been merged into this entry.</source>
        <translation>この登録に統合された相手はいません。</translation>
    </message>
    <message>
        <source>The one who became part comes back with everything that was theirs. What was entered since the merge stays with the one who was kept.</source>
        <translation>統合された相手が、もとの記録とともに戻ります。統合後に入力した内容は、残した側にとどまります。</translation>
    </message>
    <message>
        <source>{name}, merged on {day}</source>
        <translation>{name} · {day}に統合</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Nothing is printed here. Write what should be.</source>
        <translation>何も載りません。載せる文面を書いてください。</translation>
    </message>
    <message>
        <source>Subject: {mistake}</source>
        <translation>件名: {mistake}</translation>
    </message>
    <message>
        <source>Press a field to insert it at the cursor (Alt+I).</source>
        <translation>項目を押すと、カーソルの位置に入ります (Alt+I)。</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Texts on papers</source>
        <translation>書類の文面</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>Thanks</source>
        <translation>お礼</translation>
    </message>
    <message numerus="yes">
        <source>%n to be given</source>
        <translation>
            <numerusform>お礼がまだ %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n day(s); older ones stay with their programme.</source>
        <translation>
            <numerusform>直近%n日間の分です。それより前の分は各企画にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks and visits</source>
        <translation>お礼と訪問の記録</translation>
    </message>
    <message>
        <source>Note the visits with the hosts</source>
        <translation>訪問を受入先の歩みに記録</translation>
    </message>
    <message>
        <source>Put each visit onto the timelines of the host and of its organisation</source>
        <translation>訪問を、ご担当の方と団体の歩みに記録します</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be thanked</source>
        <translation>
            <numerusform>お礼がまだ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has been thanked.</source>
        <translation>すべての方にお礼を済ませました。</translation>
    </message>
    <message>
        <source>Hosts who agreed stand here to be thanked when the tour is over.</source>
        <translation>ツアーが終わると、受け入れてくださった方がここに並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand with their hosts.</source>
        <translation>
            <numerusform>訪問 %n件を受入先の歩みに記録しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksOwedCard</name>
    <message>
        <source>Still to be thanked</source>
        <translation>お礼がまだ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>To the thanks</source>
        <translation>お礼へ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPane</name>
    <message>
        <source>Thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>Note thanks owed…</source>
        <translation>お礼を覚えておく…</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be thanked</source>
        <translation>
            <numerusform>お礼がまだ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks come up here once a session is over and you have noted under “Sessions” who came; hosts and helpers stand here as soon as it is over.</source>
        <translation>回が終わり、「開催日」で出欠を記録すると、お礼をする方がここに並びます。主催とお手伝いの方は、回が終わるとすぐに並びます。</translation>
    </message>
    <message>
        <source>Everybody has been thanked.</source>
        <translation>すべての方にお礼を済ませました。</translation>
    </message>
    <message>
        <source>Enter: words · T: thanked · N: not needed.</source>
        <translation>Enter: 文面 · T: お礼済み · N: お礼は不要。</translation>
    </message>
    <message numerus="yes">
        <source>“Today” shows the thanks of the last %n day(s).</source>
        <translation>
            <numerusform>「今日」には直近%n日間の分が出ます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>残りは不要</translation>
    </message>
    <message>
        <source>Nobody else needs thanks for this session</source>
        <translation>この回の残りの方のお礼は不要にします</translation>
    </message>
</context>
<context>
    <name>ThemeAdder</name>
    <message>
        <source>A theme to take up? Enter adds it</source>
        <translation>取り上げたいテーマを入力(Enter で追加)</translation>
    </message>
    <message>
        <source>A further theme</source>
        <translation>取り上げたいテーマを追加</translation>
    </message>
    <message>
        <source>From whom, if anybody</source>
        <translation>どなたから(任意)</translation>
    </message>
    <message>
        <source>A note, if any</source>
        <translation>メモ(任意)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Please say first what the theme is.</source>
        <translation>先にテーマを入力してください。</translation>
    </message>
</context>
<context>
    <name>ThemeParts</name>
    <message>
        <source>Change the theme “{text}”</source>
        <translation>テーマ「{text}」を編集</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>from</source>
        <translation>発案</translation>
    </message>
    <message>
        <source>noted on {day}</source>
        <translation>{day}に記入</translation>
    </message>
    <message>
        <source>taken up on {day}</source>
        <translation>{day}に採用</translation>
    </message>
    <message>
        <source>dropped on {day}</source>
        <translation>{day}に見送り</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>取り上げる</translation>
    </message>
    <message>
        <source>Make it the theme of this session</source>
        <translation>この回のテーマにします</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>回を選ぶ…</translation>
    </message>
    <message>
        <source>Choose the session that takes up this theme</source>
        <translation>このテーマを取り上げる回を選びます</translation>
    </message>
    <message>
        <source>No session is coming. Add one first.</source>
        <translation>これからの回がありません。先に開催日を追加してください。</translation>
    </message>
    <message>
        <source>{day} — instead of “{theme}”</source>
        <translation>{day} — 「{theme}」に代えて</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>What to do with the theme “{text}”</source>
        <translation>テーマ「{text}」の操作</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>どなたから</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Themes to take up</source>
        <translation>取り上げたいテーマ</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>themes</comment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme waits. Type one below, or see what the book proposes.</source>
        <translation>取り上げたいテーマはまだありません。下に入力するか、台帳からの提案をご覧ください。</translation>
    </message>
    <message>
        <source>Proposals from the book</source>
        <translation>台帳からの提案</translation>
    </message>
    <message numerus="yes">
        <source>Taken up (%n)</source>
        <translation>
            <numerusform>採用 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped (%n)</source>
        <translation>
            <numerusform>見送り (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The book suggests nothing now. It looks at what people around this programme are learning and at what was said with them in the last year.</source>
        <translation>いまのところ提案はありません。この企画の方々が学んでいることと、この1年の接点の記録から提案します。</translation>
    </message>
    <message>
        <source>Note the theme “{text}”</source>
        <translation>テーマ「{text}」を追加</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>Ties</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>None yet. Note with + its parent body, partners, or whom it sends people to.</source>
        <translation>まだありません。「+」で上部団体、協力先、送り出し先などを記録してください。</translation>
    </message>
    <message>
        <source>In the past</source>
        <extracomment>What one line of a menu says, and what it does.</extracomment>
        <translation>以前のつながり</translation>
    </message>
    <message>
        <source>Note a tie</source>
        <translation>つながりを記録</translation>
    </message>
    <message>
        <source>Change the tie with {name}</source>
        <translation>{name}とのつながりを編集</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>今日で終了</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>TiesPicture</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Ties of {name}</source>
        <translation>{name}のつながり</translation>
    </message>
    <message>
        <source>Nobody is tied in this way. Note ties with + on the person&apos;s page.</source>
        <translation>この種類のつながりはありません。人のページの「+」で記録してください。</translation>
    </message>
    <message>
        <source>Click: make the middle · double click or Enter: open · arrow keys: walk</source>
        <translation>クリック: 中心に移す · ダブルクリックか Enter: 開く · 矢印キー: たどる</translation>
    </message>
    <message numerus="yes">
        <source>+%n more without room; the nearest are shown</source>
        <translation>
            <numerusform>ほか%n件(近いものから表示しています)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties noted</source>
        <translation>記録したつながり</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>同じ団体</translation>
    </message>
    <message>
        <source>Shared circles</source>
        <translation>同じ輪</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>同席を避ける</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>画像で保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>e.g. 9:05</source>
        <translation>例: 9:05</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>When</source>
        <extracomment>How long a new stop of a kind lasts unless another length is typed. A time is taken for typed out from this many signs on: `9:05`.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>固定の開始時刻</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>滞在</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>e.g. 9:00-12:00, 13:00-17:00</source>
        <translation>例: 9:00-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>Visiting hours</source>
        <translation>受入時間</translation>
    </message>
    <message>
        <source>as it comes: {time}</source>
        <translation>成り行き: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Fixed → {count} min late</source>
        <translation>固定 → {count}分の遅れ</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>当日休業</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>{opens}–{closes} last entry</source>
        <translation>{opens}–{closes} 最終受付</translation>
    </message>
    <message>
        <source>Receives {hours}</source>
        <translation>受入 {hours}</translation>
    </message>
    <message>
        <source>Receives {hours} → {count} min over</source>
        <translation>受入 {hours} → {count}分はみ出し</translation>
    </message>
    <message>
        <source>Receives {hours} → {count} min early</source>
        <translation>受入 {hours} → {count}分早い</translation>
    </message>
    <message>
        <source>Receives {hours} → {count} min late</source>
        <translation>受入 {hours} → {count}分遅い</translation>
    </message>
    <message>
        <source>Receives {hours} → too late</source>
        <translation>受入 {hours} → 間に合わず</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>余裕 {time}</translation>
    </message>
    <message>
        <source>arr {time}</source>
        <translation>着 {time}</translation>
    </message>
    <message>
        <source>dep {time}</source>
        <translation>発 {time}</translation>
    </message>
    <message>
        <source>Order: {lock}</source>
        <translation>順番: {lock}</translation>
    </message>
    <message>
        <source>At least {count} min</source>
        <translation>最短{count}分</translation>
    </message>
    <message>
        <source>At most {count} min</source>
        <translation>最長{count}分</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>own tours</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>時刻表</translation>
    </message>
    <message>
        <source>From own tours: {count} times, {fastest} to {worst} min. Click to change it.</source>
        <translation>これまでの実績: {count}回、{fastest}–{worst}分。クリックすると変更できます。</translation>
    </message>
    <message>
        <source>Estimated from the straight distance, about a fifth more or less. Click to type the minutes.</source>
        <translation>直線距離からの概算です(前後2割ほどの幅があります)。クリックすると分数を入力できます。</translation>
    </message>
    <message>
        <source>Typed. Click to change it.</source>
        <translation>入力した所要時間です。クリックすると変更できます。</translation>
    </message>
    <message>
        <source>From own tours. Click to change it.</source>
        <translation>これまでの実績です。クリックすると変更できます。</translation>
    </message>
    <message>
        <source>By its timetable. Click to change it.</source>
        <translation>時刻表によります。クリックすると変更できます。</translation>
    </message>
    <message>
        <source>Nobody knows how long this takes yet. Click to type the minutes.</source>
        <translation>所要時間がまだわかりません。クリックして分数を入力してください。</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Course of the relationship</source>
        <translation>関係の歩み</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n回の接点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been noted yet. Log the first contact with Ctrl+L.</source>
        <translation>記録はまだありません。Ctrl+L で最初の接点を記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Course of contacts</source>
        <translation>これまでの接点</translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n ▸</source>
        <comment>a folded year</comment>
        <translation>
            <numerusform>{year}年 %n件 ▸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimetableFields</name>
    <message>
        <source>Timetable</source>
        <translation>時刻表</translation>
    </message>
    <message>
        <source>Traffic, note, checked</source>
        <translation>道路状況・メモ・確認日</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>出発</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Train, ship or flight</source>
        <translation>列車・便名</translation>
    </message>
    <message>
        <source>e.g. GA 875</source>
        <translation>例: GA 875</translation>
    </message>
    <message>
        <source>Be there before</source>
        <translation>出発前の手続き</translation>
    </message>
    <message>
        <source>Getting out</source>
        <translation>到着後の手続き</translation>
    </message>
    <message>
        <source>Next departure</source>
        <translation>次の便</translation>
    </message>
    <message>
        <source>Last departure</source>
        <translation>最終便</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>道路状況</translation>
    </message>
    <message>
        <source>Last looked up on</source>
        <translation>最終確認日</translation>
    </message>
    <message>
        <source>Looked up today</source>
        <translation>今日確認した</translation>
    </message>
    <message>
        <source>Note on the way</source>
        <translation>移動のメモ</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>goes when the group is ready</source>
        <translation>時刻表によらない</translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message>
        <source>Today</source>
        <extracomment>So many programmes show their next person at length; of more the day would be full.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>人をさがす</translation>
    </message>
    <message>
        <source>Find people ({keys})</source>
        <translation>人をさがす ({keys})</translation>
    </message>
    <message>
        <source>Next to ask</source>
        <translation>次に声をかける方</translation>
    </message>
    <message>
        <source>Nobody is to be asked today.</source>
        <translation>今日声をかける方はいません。</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>これから</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>この期間の予定はありません。</translation>
    </message>
    <message>
        <source>A quiet day. Nothing waits for you.</source>
        <translation>今日は静かな一日です。お待たせしている用件はありません。</translation>
    </message>
    <message>
        <source>A quiet day. Begin with the people you know: add one, or bring your contacts in with Book → Import people.</source>
        <translation>今日の用件はありません。まずはご存じの方から始めましょう。お一人ずつ追加するか、「台帳」→「連絡先を取り込む」で連絡先を取り込めます。</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>人の一覧へ</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Who is to be told of the new date</source>
        <translation>新しい日程をお知らせする方</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) accepted for the former date. Tell each in your own words: a name opens the invitation.</source>
        <translation>
            <numerusform>%n名が変更前の日程で承諾されています。お一人ずつご自分の言葉でお知らせください。名前を押すとお誘いが開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All told</source>
        <translation>全員にお知らせ済み</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>travel {time}</source>
        <translation>移動 {time}</translation>
    </message>
    <message>
        <source>visits {time}</source>
        <translation>訪問 {time}</translation>
    </message>
    <message>
        <source>meals {time}</source>
        <translation>食事 {time}</translation>
    </message>
    <message>
        <source>free {time}</source>
        <translation>空き {time}</translation>
    </message>
    <message>
        <source>{time} missing</source>
        <translation>{time} 不足</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>お誘いした方</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>お誘いなし</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>お誘いの回数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
</context>
<context>
    <name>TourForm</name>
    <message>
        <source>New tour</source>
        <translation>ツアーを追加</translation>
    </message>
    <message>
        <source>Edit tour</source>
        <translation>ツアーを編集</translation>
    </message>
    <message>
        <source>Add tour</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ツアー名</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>e.g. the station, where everybody meets</source>
        <translation>例: 集合する駅</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>出発地</translation>
    </message>
    <message>
        <source>Meeting time</source>
        <translation>集合時刻</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>企画なし</translation>
    </message>
    <message>
        <source>Participants from</source>
        <translation>参加者の企画</translation>
    </message>
    <message>
        <source>until somebody has accepted</source>
        <translation>承諾の方が出るまで使います</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>予定人数</translation>
    </message>
    <message>
        <source>Buffers, longest day, money</source>
        <translation>余裕時間・1日の上限・換算率</translation>
    </message>
    <message>
        <source>Buffer after each arrival</source>
        <translation>到着後の余裕時間</translation>
    </message>
    <message>
        <source>Boarding before each way</source>
        <translation>乗車にかかる時間</translation>
    </message>
    <message>
        <source>Longest day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Bus from its garage</source>
        <translation>車庫からの所要時間</translation>
    </message>
    <message>
        <source>Clock at home</source>
        <translation>ふだんのタイムゾーン</translation>
    </message>
    <message>
        <source>Rupiah for 100 yen</source>
        <translation>100円あたりのルピア</translation>
    </message>
    <message>
        <source>buffer {buffer} min · longest day {longest}</source>
        <translation>余裕 {buffer}分 · 1日の上限 {longest}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>On the participants&apos; paper</source>
        <translation>参加者用の行程表に載せる内容</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>集合場所</translation>
    </message>
    <message>
        <source>What to bring and wear</source>
        <translation>持ち物・服装</translation>
    </message>
    <message>
        <source>If it rains</source>
        <translation>雨天のとき</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>末尾のひとこと</translation>
    </message>
</context>
<context>
    <name>TourHeader</name>
    <message>
        <source>Edit tour…</source>
        <translation>ツアーを編集…</translation>
    </message>
    <message>
        <source>Move to other dates…</source>
        <translation>日程を変更…</translation>
    </message>
    <message>
        <source>Plan the next tour like this one…</source>
        <translation>次回のツアーを作る…</translation>
    </message>
    <message>
        <source>Remove tour…</source>
        <translation>ツアーを削除…</translation>
    </message>
    <message>
        <source>More about this tour</source>
        <translation>このツアーのその他の操作</translation>
    </message>
    <message>
        <source>Suggest an order</source>
        <translation>順番を提案</translation>
    </message>
    <message>
        <source>Look for an order with shorter ways that keeps all times (Ctrl+Shift+O)</source>
        <translation>時刻の約束を守りながら、移動の短い順番をさがす (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>立ち寄り先</translation>
    </message>
    <message>
        <source>Add a stop after the one that is selected (Ctrl+N)</source>
        <translation>選んだ立ち寄り先の後に追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>日程なし</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>参加 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>visits confirmed {count}/{total}</source>
        <translation>訪問先 {count}/{total} 確認済</translation>
    </message>
</context>
<context>
    <name>TourList</name>
    <message>
        <source>Tours</source>
        <extracomment>A tour is near so many days before.</extracomment>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>ツアーを加える</translation>
    </message>
    <message>
        <source>Plan a new tour (Ctrl+N)</source>
        <translation>新しいツアーを計画 (Ctrl+N)</translation>
    </message>
    <message>
        <source>No tours yet. Plan the first one: days, stops, hosts, and the paper for it.</source>
        <translation>ツアーはまだありません。日程、立ち寄り先、受入先を決めると、行程表まで作れます。</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>When</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>立ち寄り先</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>日程なし</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実施中</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourPaperFields</name>
    <message>
        <source>For the papers: costs, cancelling, emergencies</source>
        <translation>書類に載せる案内: 費用・取消・緊急時</translation>
    </message>
    <message>
        <source>Costs: what is included, how to pay</source>
        <translation>費用(含まれるもの・お支払い方法)</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保険</translation>
    </message>
    <message>
        <source>Cancelling: until when, at what cost</source>
        <translation>取消(期限・取消料)</translation>
    </message>
    <message>
        <source>Numbers for an emergency (hospital, embassy)</source>
        <translation>緊急時の電話番号(病院・大使館など)</translation>
    </message>
</context>
<context>
    <name>TourSides</name>
    <message>
        <source>Plan</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>受入先</translation>
    </message>
    <message>
        <source>People, seats, rooms</source>
        <translation>参加者・座席・部屋</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Papers given out</source>
        <translation>渡した書類</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>終了後</translation>
    </message>
</context>
<context>
    <name>TourTodayCard</name>
    <message>
        <source>On tour today</source>
        <translation>今日のツアー</translation>
    </message>
    <message>
        <source>Follow the day</source>
        <translation>当日の進行へ</translation>
    </message>
    <message>
        <source>Nothing is planned for this hour.</source>
        <translation>この時間の予定はありません。</translation>
    </message>
    <message>
        <source>Now: {what}</source>
        <translation>いま: {what}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>次: {what}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>「{name}」を元に戻しました。</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>「{name}」を完全に消去しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n thing(s) for good?</source>
        <translation>
            <numerusform>%n件を完全に消去しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the book, its history and its attached files, and cannot be brought back. Backups made earlier still hold it.</source>
        <translation>台帳からも、操作の履歴からも、添付ファイルからも消え、元に戻せません。以前に作った控えには残っています。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erasing… The book is written anew, which may take some seconds.</source>
        <translation>消去しています… 台帳を書き直すため、数秒かかることがあります。</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>完全に消去しました。</translation>
    </message>
    <message>
        <source>The trash is empty. Whatever you remove waits here until you erase it.</source>
        <translation>ゴミ箱は空です。削除したものは、消去するまでここに残ります。</translation>
    </message>
    <message>
        <source>Nothing in the trash is found by this.</source>
        <translation>該当するものはゴミ箱にありません。</translation>
    </message>
    <message>
        <source>What you removed waits here. It comes back as it was, also much later; what was changed since stays as it is.</source>
        <translation>削除したものがここに残っています。時間がたっていても、削除前の状態に戻せます。その後に変更した部分は変わりません。</translation>
    </message>
    <message>
        <source>Name, kind, action</source>
        <translation>名前・種類・操作</translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Erase everything older than a year…</source>
        <translation>1年より前のものをすべて消去…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else went with it.</source>
        <translation>一緒に削除されたものはありません。</translation>
    </message>
    <message>
        <source>Went with it: {list}</source>
        <translation>一緒に削除: {list}</translation>
    </message>
</context>
<context>
    <name>TrialSheet</name>
    <message>
        <source>Test sheet</source>
        <translation>テスト印刷</translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message>
        <source>Next to ask</source>
        <translation>次に声をかける方</translation>
    </message>
    <message>
        <source>Other programmes</source>
        <translation>ほかの企画</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is free; the next may open on {day}</source>
        <translation>空席なし。次に空くのは早くて{day}</translation>
    </message>
    <message>
        <source>A seat is free: {person}</source>
        <translation>空席のご案内: {person} 様</translation>
    </message>
    <message>
        <source>Next: {person}</source>
        <translation>次: {person} 様</translation>
    </message>
</context>
<context>
    <name>UnseatedCard</name>
    <message>
        <source>Without a seat</source>
        <translation>座席未定</translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation>座席が未定の方</translation>
    </message>
    <message>
        <source>Choose a seat for {person}; Escape leaves it.</source>
        <translation>{person}の座席を選んでください(Escape で取りやめ)。</translation>
    </message>
    <message>
        <source>Press Enter at a name, then choose the seat.</source>
        <translation>名前の上で Enter を押し、座席を選んでください。</translation>
    </message>
    <message>
        <source>Everybody has a seat.</source>
        <translation>全員の座席が決まっています。</translation>
    </message>
</context>
<context>
    <name>ValidityWords</name>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <extracomment>Knowledge older than this many years wants to be asked about again.</extracomment>
        <translation>
            <numerusform>%n日前に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>今日が期限</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>あと%n日で期限</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: valid to {day}</source>
        <translation>{skill}: {day}まで有効</translation>
    </message>
</context>
<context>
    <name>VehicleForm</name>
    <message>
        <source>New vehicle</source>
        <translation>車両を追加</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>車両名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Left of the aisle</source>
        <translation>通路の左</translation>
    </message>
    <message>
        <source>Right of it</source>
        <translation>通路の右</translation>
    </message>
    <message>
        <source>In the last row</source>
        <translation>最後列</translation>
    </message>
    <message>
        <source>Kept for staff, from the front</source>
        <translation>係員用(前から)</translation>
    </message>
    <message>
        <source>Where nobody wished anything</source>
        <translation>希望のない方の並べ方</translation>
    </message>
    <message>
        <source>Company and driver</source>
        <translation>会社と運転手</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>運転手</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message numerus="yes">
        <source>%n seats without the driver&apos;s</source>
        <translation>
            <numerusform>運転席を除き %n席</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VehicleLine</name>
    <message>
        <source>Add a vehicle</source>
        <translation>車両を追加</translation>
    </message>
    <message>
        <source>Edit the vehicle</source>
        <translation>車両を編集</translation>
    </message>
    <message>
        <source>Remove the vehicle</source>
        <translation>車両を削除</translation>
    </message>
    <message>
        <source>Vehicle {number}</source>
        <translation>{number}号車</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>The visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>見せていただけるもの</translation>
    </message>
    <message>
        <source>Their wishes</source>
        <translation>受入先のご希望</translation>
    </message>
    <message>
        <source>Rules for guests</source>
        <translation>見学の決まり</translation>
    </message>
    <message>
        <source>Numbers and request</source>
        <translation>人数と依頼状</translation>
    </message>
    <message>
        <source>The request went today</source>
        <translation>今日、依頼状を送った</translation>
    </message>
    <message>
        <source>Nothing known yet.</source>
        <translation>まだわかりません。</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>編集: {what}</translation>
    </message>
    <message>
        <source>It is not known how many they take.</source>
        <translation>受け入れ人数はまだわかりません。</translation>
    </message>
    <message>
        <source>They take up to {count}.</source>
        <translation>受け入れは{count}名までです。</translation>
    </message>
    <message>
        <source>Coming: {count}.</source>
        <translation>訪問は{count}名です。</translation>
    </message>
    <message>
        <source>The request in writing went on {day}.</source>
        <translation>依頼状は{day}に送りました。</translation>
    </message>
    <message>
        <source>No request in writing is wanted, as far as is known.</source>
        <translation>依頼状が必要とは聞いていません。</translation>
    </message>
    <message>
        <source>The request in writing is wanted by {day}.</source>
        <translation>依頼状は{day}までに必要です。</translation>
    </message>
    <message>
        <source>{count} come, {limit} can be received. Ask again, or split the group.</source>
        <translation>{count}名での訪問ですが、受け入れは{limit}名までです。あらためて相談するか、分かれて訪問してください。</translation>
    </message>
    <message>
        <source>The request should have gone by {day}. Telephone first.</source>
        <translation>依頼状の期日({day})を過ぎています。まずお電話でご相談ください。</translation>
    </message>
    <message>
        <source>What else to keep to</source>
        <translation>そのほかの決まり</translation>
    </message>
    <message>
        <source>They take up to (people)</source>
        <translation>受け入れ人数(名まで)</translation>
    </message>
    <message>
        <source>Request wanted (days before)</source>
        <translation>依頼状の期日(日前)</translation>
    </message>
    <message>
        <source>The request went on</source>
        <translation>依頼状を送った日</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <extracomment>As high as a link.</extracomment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits received</source>
        <translation>訪問の受入</translation>
    </message>
    <message>
        <source>Earlier visits stand below under what happened.</source>
        <translation>以前の訪問は、下の「これまでの接点」にあります。</translation>
    </message>
    <message>
        <source>None yet. Tours with a stop here appear by themselves; log other visits with Log contact.</source>
        <translation>まだありません。ここに立ち寄るツアーは自動で表示されます。ほかの訪問は「接点を記録」で残してください。</translation>
    </message>
    <message>
        <source>Visits made with tours</source>
        <translation>ツアーでの訪問</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>ほか以前の%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>received by {name}</source>
        <translation>受入担当: {name}</translation>
    </message>
    <message>
        <source>closed on that day</source>
        <translation>当日は休業</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceAdder</name>
    <message>
        <source>What was raised? Enter adds it</source>
        <translation>いただいた声を入力(Enter で追加)</translation>
    </message>
    <message>
        <source>A further voice</source>
        <translation>声を追加</translation>
    </message>
    <message>
        <source>From whom, if you want to remember</source>
        <translation>どなたから(任意)</translation>
    </message>
    <message>
        <source>Please say first what was raised.</source>
        <translation>先に、いただいた声を入力してください。</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>Change the voice</source>
        <translation>声を編集</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>いただいた声</translation>
    </message>
    <message>
        <source>It is printed in these words, without the name. Please leave out anything that would show who said it.</source>
        <translation>お名前を伏せ、この言葉のまま印刷します。どなたの声か分かる表現は省いてください。</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>From whom (only you see it)</source>
        <translation>どなたから(自分だけに表示)</translation>
    </message>
</context>
<context>
    <name>VoiceParts</name>
    <message>
        <source>Answer: {answer}</source>
        <extracomment>States that need no words of their own; a refusal says why.</extracomment>
        <translation>お答え: {answer}</translation>
    </message>
    <message>
        <source>Answer “{said}”</source>
        <translation>「{said}」に答える</translation>
    </message>
    <message>
        <source>What to do with “{said}”</source>
        <translation>「{said}」の操作</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take over what {name} said</source>
        <translation>{name} 様のご感想を取り込む</translation>
    </message>
    <message>
        <source>from</source>
        <translation>いただいた方</translation>
    </message>
    <message>
        <source>noted on {day}</source>
        <translation>{day}に記入</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>{day}にお答え</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>お答えを書く…</translation>
    </message>
    <message>
        <source>Change what was said…</source>
        <translation>いただいた声を編集…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>対応の状況</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>お答え</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voices</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Print the answers…</source>
        <translation>お答えを印刷…</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <comment>voices</comment>
        <translation>
            <numerusform>お答えがまだ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>すべてお答え済み</translation>
    </message>
    <message>
        <source>None yet. Type below what people would like changed, or take it over from the feedback. Once it is answered, one page tells everybody what became of it, without names.</source>
        <translation>まだありません。改善を望む声を下に入力するか、感想から取り込んでください。お答えを書くと、その後どうなったかを皆さまに伝える1枚を、お名前を伏せて印刷できます。</translation>
    </message>
    <message numerus="yes">
        <source>From the feedback (%n)</source>
        <translation>
            <numerusform>感想から (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>A wish for two</source>
        <translation>2人の希望</translation>
    </message>
    <message>
        <source>The wish</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>どなた</translation>
    </message>
    <message>
        <source>and who</source>
        <translation>もうお一人</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>希望の内容</translation>
    </message>
    <message>
        <source>For seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>For rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Wishes for two</source>
        <translation>2人の希望</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Nobody wished anything yet. Note here who likes to be together, or rather apart; a proposal minds it.</source>
        <translation>希望はまだありません。「一緒に」「離して」の希望を記録すると、提案に反映されます。</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>Wishes</source>
        <extracomment>The column beside a plan grows no wider.</extracomment>
        <translation>希望</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>Apart (book)</source>
        <translation>離して(台帳)</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>部屋</translation>
    </message>
</context>
<context>
    <name>WordHints</name>
    <message>
        <source>Wordings…</source>
        <translation>文例…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation>人のページへ</translation>
    </message>
    <message>
        <source>Nearly the same words went to {person}.</source>
        <translation>{person} 様に、ほぼ同じ文面でお伝えしています。</translation>
    </message>
    <message>
        <source>Your words stay as you wrote them. “Draft anew” takes up what you chose.</source>
        <translation>書かれた文面はそのまま残しています。選んだ内容を反映するには「下書きを作り直す」を押してください。</translation>
    </message>
    <message>
        <source>Your name is not entered yet.</source>
        <translation>ご自分のお名前がまだ入力されていません。</translation>
    </message>
    <message>
        <source>No mail address of this person is known.</source>
        <translation>この方のメールアドレスが分かりません。</translation>
    </message>
    <message>
        <source>Still to be filled in by hand: {gaps}</source>
        <translation>ご自分で補う項目: {gaps}</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>Please write the wording.</source>
        <translation>文例を書いてください。</translation>
    </message>
    <message>
        <source>Subject: {mistake}</source>
        <translation>件名: {mistake}</translation>
    </message>
    <message>
        <source>Press a field to insert it at the cursor (Alt+I).</source>
        <translation>項目を押すと、カーソルの位置に入ります (Alt+I)。</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>言葉づかい</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自作</translation>
    </message>
</context>
<context>
    <name>WordingsDialog</name>
    <message>
        <source>Wordings</source>
        <translation>文例</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>変更を破棄しますか</translation>
    </message>
    <message>
        <source>The wording has not been saved.</source>
        <translation>文例はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>企画の種類</translation>
    </message>
    <message>
        <source>All kinds of programmes</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>All written channels</source>
        <translation>文章の手段すべて</translation>
    </message>
    <message>
        <source>Back to the shipped wording</source>
        <translation>標準の文例に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Drafts are made from these. Your own wording counts before the shipped one, and one for a kind or channel before one for all.</source>
        <translation>下書きはこの文例から作られます。標準よりご自分の文例が、全般用より種類・手段を限った文例が優先されます。</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard these words?</source>
        <translation>この文面を破棄しますか</translation>
    </message>
    <message>
        <source>They have not been kept.</source>
        <translation>文面はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Please write what you say to this person.</source>
        <translation>この方にお伝えする内容を書いてください。</translation>
    </message>
    <message>
        <source>Please say until when an answer is wanted.</source>
        <translation>いつまでにご返事をいただきたいかを入力してください。</translation>
    </message>
    <message>
        <source>Please say until when the seat is held.</source>
        <translation>いつまで席を確保するかを入力してください。</translation>
    </message>
    <message>
        <source>Mark as reminded</source>
        <translation>「お願いした」にする</translation>
    </message>
    <message>
        <source>Copy, mark as reminded</source>
        <translation>写して「お願いした」に</translation>
    </message>
    <message>
        <source>Mark as thanked</source>
        <translation>「お礼済み」にする</translation>
    </message>
    <message>
        <source>Copy, mark as thanked</source>
        <translation>写して「お礼済み」に</translation>
    </message>
    <message>
        <source>Mark as requested</source>
        <translation>「依頼した」にする</translation>
    </message>
    <message>
        <source>Copy, mark as requested</source>
        <translation>写して「依頼した」に</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>「伺った」にする</translation>
    </message>
    <message>
        <source>Copy, mark as asked</source>
        <translation>写して「伺った」に</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>「ご案内した」にする</translation>
    </message>
    <message>
        <source>Copy, mark as told</source>
        <translation>写して「ご案内した」に</translation>
    </message>
    <message>
        <source>Nothing is sent from here. What you say stays with this person, word for word.</source>
        <translation>送信はしません。お伝えした言葉は、そのままこの方の記録に残ります。</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>返事の目安</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Wording</source>
        <extracomment>Always offered; others, as WhatsApp, only for people who have them.</extracomment>
        <translation>言葉づかい</translation>
    </message>
    <message>
        <source>Edit this wording…</source>
        <translation>この文例を編集…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>話したこと</translation>
    </message>
    <message>
        <source>What was said; it is kept with the points</source>
        <translation>話したこと(要点と一緒に残ります)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>改まった</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>ていねい</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>親しい</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Draft anew</source>
        <extracomment>Others&apos; words are looked through when the fingers rest.</extracomment>
        <translation>下書きを作り直す</translation>
    </message>
    <message>
        <source>Letter as PDF…</source>
        <translation>手紙の PDF…</translation>
    </message>
    <message>
        <source>Open mail draft</source>
        <translation>メールの下書きを開く</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>.eml で保存…</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Java, Sumatra</source>
        <translation>ジャワ・スマトラ</translation>
    </message>
    <message>
        <source>Bali, Sulawesi</source>
        <translation>バリ・スラウェシ</translation>
    </message>
    <message>
        <source>Maluku, Papua</source>
        <translation>マルク・パプア</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DueWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>期限まで%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ExpertiseLines</name>
    <message>
        <source>Expertise</source>
        <translation>専門・できること</translation>
    </message>
    <message>
        <source>Note what they can do</source>
        <translation>できることを記録</translation>
    </message>
    <message>
        <source>Nothing yet. Note with + what they can do, learn or pass on.</source>
        <translation>まだありません。「+」で、できること・学習中のこと・教えていることを記録してください。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Not known. Note in one click what you heard today:</source>
        <translation>不明です。今日うかがった様子をワンクリックで記録できます。</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>この記録を編集</translation>
    </message>
    <message>
        <source>Note this as heard today</source>
        <translation>今日うかがったこととして記録</translation>
    </message>
    <message>
        <source>Note their room with a day and a note…</source>
        <translation>余裕を日付・メモ付きで記録…</translation>
    </message>
    <message numerus="yes">
        <source>Heard before (%n)</source>
        <translation>
            <numerusform>以前の記録 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LetterDesk</name>
    <message>
        <source>Use as the words</source>
        <translation>文面として使う</translation>
    </message>
    <message>
        <source>Puts the letter, as text, back into the words to this person.</source>
        <translation>手紙の文章を、この方への文面に戻します。</translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>書類の文面…</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>下書きを作り直す</translation>
    </message>
    <message>
        <source>Draft the letter anew?</source>
        <translation>手紙の下書きを作り直しますか?</translation>
    </message>
    <message>
        <source>What you wrote in this letter will be lost.</source>
        <translation>この手紙に書き加えた内容は失われます。</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PromiseLines</name>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>約束を記録</translation>
    </message>
    <message>
        <source>None is open. Note with + what you promised, or were promised.</source>
        <translation>未了の約束はありません。「+」で、こちらの約束や相手の約束を記録してください。</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>果たした…</translation>
    </message>
    <message>
        <source>Change the promise “{text}”</source>
        <translation>約束「{text}」を編集</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>こちらの約束</translation>
    </message>
    <message>
        <source>they promised</source>
        <translation>相手の約束</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed before (%n)</source>
        <translation>
            <numerusform>これまでの約束 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未了に戻す</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Eased…</source>
        <translation>解消する…</translation>
    </message>
    <message>
        <source>Another due day…</source>
        <translation>期限を変更…</translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days since the last contact</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long known</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long known</comment>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long known</comment>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n day(s)</source>
        <translation>
            <numerusform>%n日以内に接点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n week(s)</source>
        <translation>
            <numerusform>%n週間以内に接点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n month(s)</source>
        <translation>
            <numerusform>%nか月以内に接点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact within %n year(s)</source>
        <translation>
            <numerusform>%n年以内に接点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>%n日以上接点なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n week(s)</source>
        <translation>
            <numerusform>%n週間以上接点なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n month(s)</source>
        <translation>
            <numerusform>%nか月以上接点なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n year(s)</source>
        <translation>
            <numerusform>%n年以上接点なし</numerusform>
        </translation>
    </message>
</context>
</TS>
