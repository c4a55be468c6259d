"""Days whose times and cautions were reckoned by hand, one rule in each."""

EXAMPLE = """8:25 arrival=10 boarding=5
    Station meeting 0
    A visit 60 =9:30 +45
    B visit 60 9:00-11:30 13:00-17:00 +25
    C visit 45 =14:15 +30
    Train departure 0 =16:10 +50"""

PICTURE = """9:00
    Station meeting 15 =9:00
    Cooperative visit 90 =9:40 9:30-11:30 +25
    Lunch meal 60 11:30-13:30 +20
    Works visit 90 13:00-14:30 +40
    School visit 90 15:00-17:00 +35 host:asked
    Hotel lodging 0 +8"""

# A line per stop: name, arrival, start-end, waiting, margin. Then code, stop and minutes.
CASES = {
    "the worked example": (
        EXAMPLE,
        "Station - 8:25-8:25 0 5, A 9:15 9:30-10:30 5 5, B 11:00 13:00-14:00 110 110, "
        "C 14:35 14:15-15:00 0 0, Train 15:55 16:10-16:10 5 5",
        "BETWEEN_WINDOWS 3 110, LATE_FOR_FIXED 4 20",
    ),
    "the tour in Hyogo": (
        PICTURE,
        "Station - 9:00-9:15 0 -, Cooperative 9:40 9:40-11:10 0 0, Lunch 11:30 11:30-12:30 0 0, "
        "Works 13:10 13:10-14:40 0 0, School 15:15 15:15-16:45 0 15, Hotel 16:53 16:53-16:53 0 -",
        "RUNS_PAST_CLOSE 4 10, HOST_NOT_CONFIRMED 5 -",
    ),
    "an empty day": ("9:00", "", ""),
    "one stop": ("9:00\nA visit 60", "A - 9:00-10:00 0 -", ""),
    "a fixed first stop": (
        "8:00\nA meeting 15 =9:00\nB visit 60 +20",
        "A - 9:00-9:15 0 -, B 9:35 9:35-10:35 0 -",
        "",
    ),
    "a first stop waits for its window, nobody waits before it": (
        "8:00\nA visit 60 9:30-11:00",
        "A - 9:30-10:30 0 30",
        "",
    ),
    "a fixed time goes before the day's beginning": (
        "9:00\nA meeting 10 =8:30",
        "A - 8:30-8:40 0 -",
        "LEAVES_TOO_EARLY - 30",
    ),
    "arrival buffer": (
        "9:00 arrival=10\nA visit 30\nB visit 30 +20",
        "A - 9:00-9:30 0 -, B 9:50 10:00-10:30 0 -",
        "",
    ),
    "boarding buffer": (
        "9:00 boarding=5\nA visit 30\nB visit 30 +20",
        "A - 9:00-9:30 0 -, B 9:55 9:55-10:25 0 -",
        "",
    ),
    "early for a fixed time": (
        "9:00\nA visit 60\nB visit 60 =10:30 +20",
        "A - 9:00-10:00 0 10, B 10:20 10:30-11:30 10 10",
        "",
    ),
    "just in time": (
        "9:00\nA visit 60\nB visit 60 =10:30 +30",
        "A - 9:00-10:00 0 0, B 10:30 10:30-11:30 0 0",
        "",
    ),
    "late once, not ten times": (
        "9:00\nA visit 60\nB visit 60 =10:30 +40\nC visit 30 =11:50 +20\nD visit 30 +5",
        "A - 9:00-10:00 0 0, B 10:40 10:30-11:30 0 0, C 11:50 11:50-12:20 0 0, "
        "D 12:25 12:25-12:55 0 -",
        "LATE_FOR_FIXED 2 10",
    ),
    "only the buffer is short": (
        "9:00 arrival=10\nA visit 60\nB visit 60 =10:30 +25",
        "A - 9:00-10:00 0 0, B 10:25 10:30-11:30 0 0",
        "LATE_FOR_FIXED 2 5",
    ),
    "the visit before is still on": (
        "9:00\nA visit 60\nB visit 60 =9:45 +20",
        "A - 9:00-10:00 0 0, B 10:20 9:45-10:45 0 0",
        "OVERLAP 2 15",
    ),
    "one ends where the other begins": (
        "9:00\nA visit 60\nB visit 60 =10:00 +0",
        "A - 9:00-10:00 0 0, B 10:00 10:00-11:00 0 0",
        "",
    ),
    "margin reaches back over flexible stops": (
        "9:00\nA visit 30\nB visit 30 +10\nC visit 30 =11:00 +10",
        "A - 9:00-9:30 0 40, B 9:40 9:40-10:10 0 40, C 10:20 11:00-11:30 40 40",
        "",
    ),
    "before the window": (
        "8:00\nA visit 30\nB visit 60 9:00-12:00 +10",
        "A - 8:00-8:30 0 140, B 8:40 9:00-10:00 20 140",
        "",
    ),
    "inside the window": (
        "9:00\nA visit 30\nB visit 60 9:00-12:00 +10",
        "A - 9:00-9:30 0 80, B 9:40 9:40-10:40 0 80",
        "",
    ),
    "to the minute of closing": (
        "9:00\nA visit 30\nB visit 60 9:00-10:40 +10",
        "A - 9:00-9:30 0 0, B 9:40 9:40-10:40 0 0",
        "",
    ),
    "inside the second window": (
        "12:00\nA visit 40\nB visit 60 9:00-12:00 13:00-17:00 +40",
        "A - 12:00-12:40 0 160, B 13:20 13:20-14:20 0 160",
        "",
    ),
    "windows in any order": (
        "8:00\nA visit 30\nB visit 60 13:00-17:00 9:00-12:00 +10",
        "A - 8:00-8:30 0 440, B 8:40 9:00-10:00 20 440",
        "",
    ),
    "moved to the later window": (
        "11:00\nA visit 20\nB visit 60 9:00-12:00 13:00-17:00 +10",
        "A - 11:00-11:20 0 270, B 11:30 13:00-14:00 90 270",
        "BETWEEN_WINDOWS 2 90",
    ),
    "past closing": (
        "13:00\nA visit 10\nB visit 90 13:00-14:30 +0",
        "A - 13:00-13:10 0 0, B 13:10 13:10-14:40 0 0",
        "RUNS_PAST_CLOSE 2 10",
    ),
    "window shorter than the stay": (
        "9:00\nA visit 0\nB visit 60 10:00-10:40 +0",
        "A - 9:00-9:00 0 60, B 9:00 10:00-11:00 60 60",
        "RUNS_PAST_CLOSE 2 20, LONG_WAIT 2 60",
    ),
    "after closing": (
        "9:00\nA visit 120\nB visit 30 9:00-11:00 +20",
        "A - 9:00-11:00 0 0, B 11:20 11:20-11:50 0 0",
        "AFTER_CLOSE 2 20",
    ),
    "just when they close": (
        "9:00\nA visit 100\nB visit 30 9:00-11:00 +20",
        "A - 9:00-10:40 0 0, B 11:00 11:00-11:30 0 0",
        "AFTER_CLOSE 2 -",
    ),
    "least late in the later window": (
        "10:00\nA visit 60\nB visit 60 9:00-11:30 13:00-13:40 +0",
        "A - 10:00-11:00 0 120, B 11:00 13:00-14:00 120 120",
        "RUNS_PAST_CLOSE 2 20",
    ),
    "least late in the earlier window": (
        "10:00\nA visit 60\nB visit 60 9:00-11:30 13:00-13:20 +0",
        "A - 10:00-11:00 0 0, B 11:00 11:00-12:00 0 0",
        "RUNS_PAST_CLOSE 2 30",
    ),
    "fixed before opening": (
        "8:00\nA visit 60 =8:30 9:00-12:00",
        "A - 8:30-9:30 0 -",
        "BEFORE_OPENING 1 30",
    ),
    "fixed in the host's noon break": (
        "8:00\nA visit 60 =12:15 9:00-12:00 13:00-17:00",
        "A - 12:15-13:15 0 -",
        "BEFORE_OPENING 1 45",
    ),
    "fixed after closing": (
        "8:00\nA visit 60 =17:30 9:00-12:00 13:00-17:00",
        "A - 17:30-18:30 0 -",
        "AFTER_CLOSE 1 30",
    ),
    "fixed and past closing": (
        "8:00\nA visit 90 =16:30 9:00-12:00 13:00-17:00",
        "A - 16:30-18:00 0 -",
        "RUNS_PAST_CLOSE 1 60",
    ),
    "fixed and out at closing": ("8:00\nA visit 90 =15:30 13:00-17:00", "A - 15:30-17:00 0 -", ""),
    "a wait just long enough to tell": (
        "9:00\nA visit 30\nB visit 30 =10:30 +15",
        "A - 9:00-9:30 0 45, B 9:45 10:30-11:00 45 45",
        "LONG_WAIT 2 45",
    ),
    "a wait not worth telling": (
        "9:00\nA visit 30\nB visit 30 =10:30 +16",
        "A - 9:00-9:30 0 44, B 9:46 10:30-11:00 44 44",
        "",
    ),
    "a wait after the meal": (
        "11:30\nA meal 30\nB visit 60 =13:00 +10",
        "A - 11:30-12:00 0 50, B 12:10 13:00-14:00 50 50",
        "LONG_WAIT 2 50",
    ),
    "a wait that is lunch": (
        "11:00\nA visit 30\nB visit 60 =12:30 +10",
        "A - 11:00-11:30 0 50, B 11:40 12:30-13:30 50 50",
        "",
    ),
    "a wait too short for lunch": (
        "11:00\nA visit 60\nB visit 60 =12:40 +10",
        "A - 11:00-12:00 0 30, B 12:10 12:40-13:40 30 30",
        "LUNCH_MISSING - 15",
    ),
    "no lunch": ("11:30\nA visit 120", "A - 11:30-13:30 0 -", "LUNCH_MISSING - 45"),
    "no lunch, but over before its end": ("11:30\nA visit 119", "A - 11:30-13:29 0 -", ""),
    "a rest as lunch": (
        "11:00\nA visit 60\nR break 45 +0\nB visit 60 +0",
        "A - 11:00-12:00 0 -, R 12:00 12:00-12:45 0 -, B 12:45 12:45-13:45 0 -",
        "",
    ),
    "a late lunch": (
        "11:00\nA visit 180\nM meal 30 +0",
        "A - 11:00-14:00 0 -, M 14:00 14:00-14:30 0 -",
        "",
    ),
    "a lunch too late": (
        "11:00\nA visit 181\nM meal 30 +0",
        "A - 11:00-14:01 0 -, M 14:01 14:01-14:31 0 -",
        "LUNCH_MISSING - 45",
    ),
    "a day just not too long": ("14:00 longest=120\nA visit 120", "A - 14:00-16:00 0 -", ""),
    "a day too long": (
        "14:00 longest=120\nA visit 125",
        "A - 14:00-16:05 0 -",
        "DAY_TOO_LONG - 5",
    ),
    "an unknown way": (
        "9:00\nA visit 30\nB visit 30",
        "A - 9:00-9:30 0 -, B 9:30 9:30-10:00 0 -",
        "NO_TRAVEL_TIME 2 -",
    ),
    "past midnight": (
        "23:00\nA visit 90\nB lodging 30 +60",
        "A - 23:00-24:30 0 -, B 25:30 25:30-26:00 0 -",
        "",
    ),
}
