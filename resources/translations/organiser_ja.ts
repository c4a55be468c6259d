<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>声をかける順に加える</translation>
    </message>
    <message>
        <source>Name, reading or organisation</source>
        <translation>名前・よみ・団体</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>順に加える</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This only sets the order. Nobody is asked by it.</source>
        <translation>順番を決めるだけです。ここからお誘いが届くことはありません。</translation>
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
        <translation>あらためてうかがう日</translation>
    </message>
    <message>
        <source>{hurdle} Reason to give one all the same</source>
        <translation>{hurdle}それでも席を用意する理由</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
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
        <source>back to it on {day}</source>
        <translation>{day}にあらためて</translation>
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
    <name>AskHeader</name>
    <message>
        <source>Change the programme…</source>
        <translation>企画を編集…</translation>
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
        <source>Programmes</source>
        <translation>企画</translation>
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
        <source>Draft anew</source>
        <translation>下書きを作り直す</translation>
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
        <source>Open mail draft</source>
        <translation>メールの下書きを開く</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>返事の目安</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
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
        <source>Said “not this time” to {programme}</source>
        <translation>「{programme}」を見送られたため</translation>
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
            <numerusform>期限まで %n日</numerusform>
        </translation>
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
    <name>CautionsCard</name>
    <message>
        <source>To mind</source>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>Nothing: all times fit and every host has agreed.</source>
        <translation>ありません。時間はすべて収まり、受入先もすべて確認済です。</translation>
    </message>
    <message>
        <source>Shorten to {count} minutes</source>
        <translation>滞在を{count}分にする</translation>
    </message>
    <message>
        <source>Type the minutes…</source>
        <translation>分数を入力…</translation>
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
    <name>ConditionsField</name>
    <message>
        <source>Not asked</source>
        <translation>条件にしない</translation>
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
    <name>DayForm</name>
    <message>
        <source>Edit day</source>
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
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Add a day</source>
        <translation>日を追加</translation>
    </message>
    <message>
        <source>Edit this day: date, beginning, note</source>
        <translation>この日を編集(日付・開始時刻・メモ)</translation>
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
        <source>travel {travel} · visits {visits}</source>
        <translation>移動 {travel} · 訪問 {visits}</translation>
    </message>
    <message>
        <source>Day {number}  {date}</source>
        <translation>{number}日目 {date}</translation>
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
    <name>HistoryDialog</name>
    <message>
        <source>What was done</source>
        <translation>操作の履歴</translation>
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
    <name>HostsCard</name>
    <message>
        <source>{count} of {total} confirmed</source>
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
        <source>Open the organisation&apos;s page</source>
        <translation>団体のページを開く</translation>
    </message>
    <message>
        <source>Name somebody…</source>
        <translation>ご担当を決める…</translation>
    </message>
    <message>
        <source>Open the person&apos;s page</source>
        <translation>この方のページを開く</translation>
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
    <name>ItineraryPreview</name>
    <message>
        <source>Itinerary for participants</source>
        <translation>行程表(参加者用)</translation>
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
        <translation>ここまでの移動</translation>
    </message>
    <message>
        <source>{here} → {there}</source>
        <translation>{here} → {there}</translation>
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
        <source>Log a contact…</source>
        <translation>接点を記録…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>さがす</translation>
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
        <source>Saved · no backup yet</source>
        <translation>保存済み · 控えなし</translation>
    </message>
    <message>
        <source>Saved · backup {when}</source>
        <translation>保存済み · 控え {when}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next to ask</source>
        <translation>次に声をかける方</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>声をかける…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人のページ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>{programme} · {free} of {capacity} seats free</source>
        <translation>{programme} · 残り {free}席 / {capacity}席</translation>
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
    <name>OrderPane</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down.</source>
        <translation>ドラッグ、または Alt+↑ と Alt+↓ で順番を変えられます。</translation>
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
        <translation>声をかける順</translation>
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
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Receives visitors</source>
        <translation>受入時間</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>許可・資格の期限</translation>
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
    <name>OrganisationPageView</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>{reading} (guessed)</source>
        <translation>{reading}(推定)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message numerus="yes">
        <source>%n now</source>
        <translation>
            <numerusform>現在 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. Give a person a post here on their own page.</source>
        <translation>まだ誰もいません。人のページで、この団体の役職を追加してください。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>represents it</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Visits received</source>
        <translation>訪問の受入</translation>
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
        <source>Receives visitors</source>
        <translation>受入時間</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>許可・資格の期限</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>{day}に期限切れ</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>{day}まで有効</translation>
    </message>
    <message>
        <source>valid to {day}, can be renewed now</source>
        <translation>{day}まで有効(更新受付中)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
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
        <source>No organisation is in the book yet. Add the first one.</source>
        <translation>台帳にはまだ団体がありません。最初の団体を追加してください。</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Language of the paper</source>
        <translation>書類の言語</translation>
    </message>
    <message>
        <source>Years by era</source>
        <translation>年を元号で</translation>
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
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has these signs; they are printed as 〓: {signs}</source>
        <translation>次の文字は使えるフォントがないため、〓 で印刷されます: {signs}</translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation>書類を作成できませんでした。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
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
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
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
        <source>The reading is only guessed</source>
        <translation>よみは推定</translation>
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
        <source>Further names</source>
        <translation>その他の名前</translation>
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
        <source>Type a word and press Enter</source>
        <translation>言葉を入力して Enter</translation>
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
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Who may read the notes</source>
        <translation>メモの公開範囲</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Posts</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>専門・できること</translation>
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
        <source>Circles: {names}</source>
        <translation>輪: {names}</translation>
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
        <source>None yet. Add them under Edit.</source>
        <translation>まだありません。「編集」から追加してください。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
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
    <message>
        <source>About</source>
        <translation>この方について</translation>
    </message>
    <message>
        <source>made the introduction</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>How we met</source>
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
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>represents it</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>{skill} until {month}</source>
        <translation>{skill}({month}まで)</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day}現在</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>優先</translation>
    </message>
</context>
<context>
    <name>PersonPageView</name>
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
</context>
<context>
    <name>PersonPanes</name>
    <message>
        <source>Not this time: {person}</source>
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
    <name>ProgrammeChooser</name>
    <message>
        <source>Programmes</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>企画を加える</translation>
    </message>
    <message>
        <source>No programme yet. Make one with its seats and its date, put people in order, and ask them one at a time.</source>
        <translation>企画はまだありません。定員と日程を決め、候補の方を順に並べて、お一人ずつ声をかけていきます。</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>進行中 %n件</numerusform>
        </translation>
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
        <source>Conditions — shown before each ask</source>
        <translation>条件 — 声をかける前に表示されます</translation>
    </message>
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
        <source>Sessions</source>
        <translation>開催日</translation>
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
</context>
<context>
    <name>ProgrammeMenu</name>
    <message>
        <source>No programme is open. Add one under Programmes.</source>
        <translation>開いている企画がありません。「企画」で追加してください。</translation>
    </message>
</context>
<context>
    <name>ProgrammeOrder</name>
    <message>
        <source>To ask — one person at a time</source>
        <extracomment>Stages shown under &quot;others&quot;, folded away until asked for. From so many days before the date on, an awaited answer is marked.</extracomment>
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
        <source>Does not wish to be approached</source>
        <translation>声かけを望んでいない</translation>
    </message>
    <message>
        <source>Reason noted</source>
        <translation>理由あり</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
</context>
<context>
    <name>ProgrammesRoom</name>
    <message>
        <source>New programme</source>
        <translation>新しい企画</translation>
    </message>
    <message>
        <source>Remove “{programme}”?</source>
        <translation>「{programme}」を削除しますか?</translation>
    </message>
    <message>
        <source>Its order and its sessions go with it. This can be undone.</source>
        <translation>声をかける順と開催日も削除されます。あとで元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
        <source>Programmes</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>ツアー</translation>
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
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <source>Only for me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>自分用のメモ</translation>
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
        <source>Begins at {start}, ends at {end}</source>
        <translation>{start} 開始、{end} 終了</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>Edit…</source>
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
        <source>To {day}</source>
        <translation>{day}へ移す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
        <extracomment>How long a new stop of a kind lasts unless another length is typed. What Qt takes for no limit; a start that is not fixed has something to say. A time is taken for typed out from this many signs on: `9:05`.</extracomment>
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
        <source>{count} min to spare</source>
        <translation>余裕 {count}分</translation>
    </message>
    <message>
        <source>Estimated from the straight distance. Click to type the minutes.</source>
        <translation>直線距離からの概算です。クリックすると分数を入力できます。</translation>
    </message>
    <message>
        <source>Typed. Click to change it.</source>
        <translation>入力した所要時間です。クリックすると変更できます。</translation>
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
    <message numerus="yes">
        <source>{year}: %n ▸</source>
        <comment>a folded year</comment>
        <translation>
            <numerusform>{year}年 %n件 ▸</numerusform>
        </translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>編集・削除</translation>
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
    <name>TodayRoom</name>
    <message>
        <source>Today</source>
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
        <source>No programme is under way.</source>
        <translation>進行中の企画はありません。</translation>
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
        <source>A quiet day. Begin with the people you know: add one, or bring your contacts in with Book → Import people.</source>
        <translation>今日の用件はありません。まずはご存じの方から始めましょう。お一人ずつ追加するか、「台帳」→「連絡先を取り込む」で連絡先を取り込めます。</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>人の一覧へ</translation>
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
        <source>Buffer after each arrival</source>
        <translation>到着後の余裕時間</translation>
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
        <source>Remove tour</source>
        <translation>ツアーを削除</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Itinerary PDF…</source>
        <translation>行程表 PDF…</translation>
    </message>
    <message>
        <source>See, save and print the participants&apos; itinerary (Ctrl+P)</source>
        <translation>参加者用の行程表を表示・保存・印刷 (Ctrl+P)</translation>
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
        <source>Stops</source>
        <translation>立ち寄り先</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Wording</source>
        <extracomment>Always offered; others, as WhatsApp, only for people who have them.</extracomment>
        <translation>文面の調子</translation>
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
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>polite</source>
        <translation>ていねい</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>気さく</translation>
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
</context>
</TS>
