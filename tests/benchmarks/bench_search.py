"""Measure the search index by hand: `python tests/benchmarks/bench_search.py 100000`.

Prints p50 and p95 in milliseconds per class of query, for the index and for a scan of the same text
by instr(), measured in turn; then sizes, building, and the saving of one changed person.
"""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from organiser.book import search
from organiser.text.folding import fold, query_words, searchable_name, searchable_reading
from organiser.text.sorting import sort_key

ROUNDS = 7
LIMIT = 50

# Common names with a weight for how often they come.
FAMILIES = """
佐藤 さとう 180|鈴木 すずき 170|高橋 たかはし 120|髙橋 たかはし 20|田中 たなか 130
渡辺 わたなべ 80|渡邉 わたなべ 12|山本 やまもと 100|中村 なかむら 100|小林 こばやし 100
加藤 かとう 85|吉田 よしだ 80|山田 やまだ 80|佐々木 ささき 66|斎藤 さいとう 44|齋藤 さいとう 8
山崎 やまざき 40|山﨑 やまざき 8|森 もり 45|橋本 はしもと 44|石川 いしかわ 42|小川 おがわ 38
長谷川 はせがわ 36|藤田 ふじた 36|近藤 こんどう 35|遠藤 えんどう 33|大田 おおた 30
藤井 ふじい 30|三浦 みうら 28|松田 まつだ 28|小野 おの 27|大野 おおの 20|河野 こうの 18
上田 うえだ 22|原 はら 22|原田 はらだ 26|内田 うちだ 22|桜井 さくらい 12|櫻井 さくらい 3
浜田 はまだ 9|濱田 はまだ 3|東 ひがし 10|辻 つじ 10|轟 とどろき 1|勅使河原 てしがわら 1
薬師寺 やくしじ 1|御手洗 みたらい 1
"""
GIVENS = """
太郎 たろう|健一 けんいち|翔太 しょうた|直樹 なおき|誠 まこと|隆 たかし|学 まなぶ|亮 りょう
翼 つばさ|悠真 ゆうま|和也 かずや|雄一 ゆういち|慎吾 しんご|清 きよし|聡 さとし|純一 じゅんいち
俊介 しゅんすけ|花子 はなこ|美咲 みさき|陽子 ようこ|恵子 けいこ|久美子 くみこ|智子 ともこ
香織 かおり|彩 あや|葵 あおい|結衣 ゆい|桜 さくら|千尋 ちひろ|典子 のりこ|京子 きょうこ
良子 よしこ|静香 しずか|茜 あかね|琴音 ことね
"""
WORDS = {
    "place": "札幌 仙台 新潟 東京 横浜 静岡 名古屋 京都 大阪 神戸 姫路 岡山 広島 高松 福岡 那覇",
    "trade": "工業 建設 食品 水産 運輸 印刷 電機 化学 介護 農園 縫製 溶接 造船 鋳造 塗装 整備",
    "theme": "機械学習 溶接技能 品質管理 安全教育 日本語教育 入管手続 労務管理 防災 物流 栽培 "
    "介護記録 衛生管理 登山 茶道 書道 将棋 写真 量子計算 観光 翻訳 通訳 会計 税務 監査 広報 養殖",
    "food": "蕎麦 寿司 天ぷら 鰻 餃子 珈琲 抹茶 和菓子 麦酒 日本酒 豆腐 牡蠣 柿 麺類",
    "number": "2 3 4 5 6 7 8 9",
}
SENTENCES = (
    "{place}の{theme}勉強会で{family}さんに紹介された。",
    "{theme}に詳しく、介護や{trade}の相談にも応じてくれる。",
    "{place}から月に{number}回ほど出張している。",
    "返事はメールより電話が早く、たいてい{number}日以内に届く。",
    "手土産には{food}を選ぶ。甘いものは苦手とのこと。",
    "次に会うときは{theme}の資料を渡す約束をした。",
    "{place}の{trade}を見学し、{number}名で昼食をとった。",
    "お礼の手紙を{number}月に出した。{food}の店を教わった。",
    "来春{place}で開く{theme}の集まりに誘う。",
)
#: Each line a class, its queries apart by commas.
QUERIES = {
    "1 kanji": "田,藤,東,学,山,勅,轟,麺",
    "2 kanji": "田中,髙橋,佐藤,東京,登山,勅使,量子,轟太,麺類",
    "3+ kanji": "長谷川,勅使河原,佐々木,機械学習,東京工業,株式会社,薬師寺,存在無し",
    "kana": "た,たな,たなか,さとう,て,てし,タナカ,サイトウ,ﾜﾀﾅﾍﾞ",
    "romaji": "t,ta,tan,tanaka,satoh,teshi,teshigawara,ohno,zzz",
    "two words": "田中 東京,佐藤 登山,さとう 将棋,轟 量子,田 学",
    "note text": "手土産,お礼の手紙,東京の登山勉強会,麦酒を選ぶ,量子計算の資料",
}


def people(count: int) -> Iterator[search.Entry]:
    pick = random.Random(20261121)
    families = [line.split() for line in FAMILIES.replace("\n", "|").split("|") if line]
    givens = [line.split() for line in GIVENS.replace("\n", "|").split("|") if line]
    weights = [int(weight) for _name, _reading, weight in families]
    for person_id in range(1, count + 1):
        family, reading, _weight = pick.choices(families, weights)[0]
        given, given_reading = pick.choice(givens)
        yield search.Entry(
            person_id=person_id,
            sort_key=sort_key(f"{reading} {given_reading}", f"{family} {given}"),
            names="\n".join(
                (
                    searchable_name(family, given),
                    searchable_reading(reading, given_reading),
                    pick.choice(("", "株式会社")) + some(pick, "place") + some(pick, "trade"),
                    some(pick, "theme"),
                    some(pick, "theme"),
                )
            ),
            everything=f"{contact(pick, person_id)}\n{note(pick, [name for name, *_ in families])}",
        )


def some(pick: random.Random, kind: str) -> str:
    return pick.choice(WORDS[kind].split())


def contact(pick: random.Random, person_id: int) -> str:
    number = f"0{pick.randint(3, 9)}0-{pick.randint(0, 9999):04d}-{pick.randint(0, 9999):04d}"
    return f"代表理事 {some(pick, 'place')}市 person{person_id}@example.jp {number}"


def note(pick: random.Random, families: list[str]) -> str:
    length, text = pick.randint(240, 340), ""
    while len(text) < length:
        words = {kind: some(pick, kind) for kind in WORDS}
        text += pick.choice(SENTENCES).format(family=pick.choice(families), **words)
    return text


def scan(connection: sqlite3.Connection, query: str) -> list[int]:
    words = query_words(query)
    where = " AND ".join("instr(everything, ?)" for _ in words)
    rows = connection.execute(
        f"SELECT person_id FROM person_search WHERE {where} ORDER BY position LIMIT {LIMIT}", words
    )
    return [person_id for (person_id,) in rows]


def milliseconds(job: Callable[[], object]) -> float:
    started = time.perf_counter()
    job()
    return (time.perf_counter() - started) * 1000


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[round(part * (len(values) - 1))]


def report(name: str, index: list[float], scanned: list[float]) -> None:
    ratio = percentile(scanned, 0.95) / percentile(index, 0.95)
    say(
        f"{name:10s} index {percentile(index, 0.5):7.2f} /{percentile(index, 0.95):7.2f}   "
        f"instr {percentile(scanned, 0.5):8.2f} /{percentile(scanned, 0.95):8.2f}   1/{ratio:.0f}"
    )


def measure_queries(connection: sqlite3.Connection, other: sqlite3.Connection) -> None:
    say(f"first {LIMIT}, ms p50 / p95; ratio of the p95")
    every_index: list[float] = []
    every_scan: list[float] = []
    for name, queries in QUERIES.items():
        index: list[float] = []
        scanned: list[float] = []
        for query in queries.split(","):
            for _ in range(ROUNDS):
                index.append(
                    milliseconds(lambda q=query: search.find_people(connection, q, limit=LIMIT))
                )
                scanned.append(milliseconds(lambda q=query: scan(other, q)))
        report(name, index, scanned)
        every_index += index
        every_scan += scanned
    report("all", every_index, every_scan)
    counts = [milliseconds(lambda q=q: search.count_people(connection, q)) for q in ("田", "東京")]
    say(f"counting to 1000: {statistics.mean(counts):.2f} ms")
    say(f"all keys: {milliseconds(lambda: search.all_keys(connection)):.1f} ms")


def measure_sizes(connection: sqlite3.Connection) -> None:
    (octets,) = connection.execute(
        "SELECT sum(length(CAST(everything AS BLOB))) FROM person_search"
    ).fetchone()
    (signs,) = connection.execute("SELECT avg(length(everything)) FROM person_search").fetchone()
    size = 0
    for table in ("person_names_fts", "person_everything_fts"):
        (held,) = connection.execute(f"SELECT sum(length(block)) FROM {table}_data").fetchone()
        say(f"{table}: {held / octets:.2f} x the UTF-8 text")
        size += held
    say(f"index / text: {size / octets:.2f} ({signs:.0f} signs, {octets / 1e6:.0f} MB of text)")


def measure_saving(connection: sqlite3.Connection, count: int) -> None:
    pick = random.Random(1)
    changed = {entry.person_id: entry for entry in people(min(count, 2000))}
    times = []
    for person_id in pick.sample(sorted(changed), 200):
        old = changed[person_id]

        def save(entry: search.Entry = old) -> None:
            with connection:
                search.index_person(
                    connection,
                    entry.person_id,
                    sort_key=entry.sort_key,
                    names=entry.names,
                    everything=entry.everything + "追記しました。",
                )

        times.append(milliseconds(save))
    say(f"saving one: {percentile(times, 0.5):.2f} / {percentile(times, 0.95):.2f} ms")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA cache_size=-65536")
    return connection


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        # each with its own cache: a scan would sweep the index out of a shared one
        connection, other = (connected(Path(folder) / "bench.db") for _ in range(2))
        for statement in search.SCHEMA:
            connection.execute(statement)
        entries = list(people(count))
        spent = time.process_time()
        with connection:
            search.rebuild(connection, entries)
        say(f"{count} people indexed in {time.process_time() - spent:.1f} s of CPU")
        texts = [entry.everything for entry in entries[:2000]]
        folding = milliseconds(lambda: [fold(text) for text in texts]) / len(texts) * 1000
        say(f"folding one text: {folding:.0f} us")
        del entries
        measure_sizes(connection)
        measure_queries(connection, other)
        measure_saving(connection, count)
        connection.close()
        other.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
