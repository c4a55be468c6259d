"""Days whose minutes were reckoned by hand: buffers, hours, timetables, zones, midnight.

Each case: the day, its stops as name, arrival, start-end, leaving and margin, each by the clock of
the stop, and the sums of travel + visits + meals + free minutes.
"""

BUFFERS = {
    "own buffer before": (
        "9:00 arrival=10\nA visit 30\nB visit 30 +20 <5",
        "A - 9:00-9:30 9:30 -, B 9:50 9:55-10:25 - -",
        "20 + 60 + 0 + 5",
    ),
    "own buffer of nothing": (
        "9:00 arrival=10\nA visit 30\nB visit 30 +20 <0",
        "A - 9:00-9:30 9:30 -, B 9:50 9:50-10:20 - -",
        "20 + 60 + 0 + 0",
    ),
    "own buffer after": (
        "9:00 boarding=5\nA visit 30 >15\nB visit 30 +20",
        "A - 9:00-9:30 9:45 -, B 10:05 10:05-10:35 - -",
        "20 + 60 + 0 + 15",
    ),
    "all buffers before a fixed time": (
        "9:00 arrival=10 boarding=5\nA visit 60 >10\nB visit 60 =11:00 +30 <15",
        "A - 9:00-10:00 10:10 5, B 10:40 11:00-12:00 - 5",
        "30 + 120 + 0 + 30",
    ),
    "in time for the end of the day": (
        "9:00 by=12:00\nA visit 60\nB end 0 +30",
        "A - 9:00-10:00 10:00 90, B 10:30 10:30-10:30 - 90",
        "30 + 60 + 0 + 0",
    ),
    "after the end of the day": (
        "9:00 by=10:00\nA visit 60\nB end 0 +30",
        "A - 9:00-10:00 10:00 0, B 10:30 10:30-10:30 - 0",
        "30 + 60 + 0 + 0",
    ),
    "a meal, a rest, a talk": (
        "9:00\nA talk 30\nR break 15 +10\nM meal 45 +10\nB visit 20 =12:00 +10",
        "A - 9:00-9:30 9:30 60, R 9:40 9:40-9:55 9:55 60, M 10:05 10:05-10:50 10:50 60, "
        "B 11:00 12:00-12:20 - 60",
        "30 + 50 + 45 + 75",
    ),
}

HOURS = {
    "before the last entry": (
        "9:00\nA visit 30\nB visit 60 9:00-11:00! +60",
        "A - 9:00-9:30 9:30 30, B 10:30 10:30-11:30 - 30",
        "60 + 90 + 0 + 0",
    ),
    "at the last entry": (
        "9:00\nA visit 30\nB visit 60 9:00-11:00! +90",
        "A - 9:00-9:30 9:30 0, B 11:00 11:00-12:00 - 0",
        "90 + 90 + 0 + 0",
    ),
    "a minute after the last entry": (
        "9:00\nA visit 30\nB visit 60 9:00-11:00! 13:00-16:00 +91",
        "A - 9:00-9:30 9:30 239, B 11:01 13:00-14:00 - 239",
        "91 + 90 + 0 + 119",
    ),
    "after all last entries": (
        "9:00\nA visit 30\nB visit 60 9:00-9:30! 9:40-10:00! +60",
        "A - 9:00-9:30 9:30 0, B 10:30 10:30-11:30 - 0",
        "60 + 90 + 0 + 0",
    ),
    "the third of three windows": (
        "9:00\nA visit 30\nB visit 60 9:00-10:00 10:30-11:20 13:00-15:00 +35",
        "A - 9:00-9:30 9:30 235, B 10:05 13:00-14:00 - 235",
        "35 + 90 + 0 + 175",
    ),
    "a closed day moves nothing": (
        "9:00\nA visit 30\nB visit 60 closed +20",
        "A - 9:00-9:30 9:30 -, B 9:50 9:50-10:50 - -",
        "20 + 90 + 0 + 0",
    ),
    "a holiday moves nothing": (
        "9:00 day=2026-11-23\nA visit 30\nB visit 60 9:00-12:00 +20",
        "A - 9:00-9:30 9:30 70, B 9:50 9:50-10:50 - 70",
        "20 + 90 + 0 + 0",
    ),
}

LODGING = {
    "from the lodging": (
        "8:30 from=Hotel\nA visit 60 +20",
        "A 8:50 8:50-9:50 - -",
        "20 + 60 + 0 + 0",
    ),
    "from the lodging no earlier than a fixed time asks for": (
        "8:30 from=Hotel arrival=10\nA visit 60 =9:30 +20",
        "A 9:20 9:30-10:30 - 0",
        "20 + 60 + 0 + 10",
    ),
    "from the lodging before the day may begin": (
        "9:00 from=Hotel\nA visit 60 =9:00 +20",
        "A 9:00 9:00-10:00 - 0",
        "20 + 60 + 0 + 0",
    ),
    "from the lodging no earlier than they open": (
        "8:00 from=Hotel\nA visit 60 9:00-12:00 +20",
        "A 9:00 9:00-10:00 - 120",
        "20 + 60 + 0 + 0",
    ),
    "from the lodging by train": (
        "8:00 from=Hotel\nA visit 60 train dep8:40 arr9:10",
        "A 9:10 9:10-10:10 - -",
        "35 + 60 + 0 + 0",
    ),
}

TIMETABLES = {
    "a train": (
        "9:00\nS meeting 15\nB visit 60 train dep9:30 arr10:45",
        "S - 9:00-9:15 9:25 10, B 10:45 10:45-11:45 - -",
        "80 + 60 + 0 + 25",
    ),
    "own minutes for getting in and out": (
        "9:00\nS meeting 15\nB visit 60 train dep9:30 arr10:45 in10 out5",
        "S - 9:00-9:15 9:20 5, B 10:50 10:50-11:50 - -",
        "90 + 60 + 0 + 20",
    ),
    "a ferry": (
        "8:00\nPort meeting 0\nB visit 60 ferry dep9:00 arr9:40",
        "Port - 8:00-8:00 8:40 40, B 9:45 9:45-10:45 - -",
        "65 + 60 + 0 + 40",
    ),
    "a bus of a line": (
        "9:00\nA visit 30\nB visit 30 bus dep9:40 arr10:05",
        "A - 9:00-9:30 9:40 10, B 10:05 10:05-10:35 - -",
        "25 + 60 + 0 + 10",
    ),
    "just in time for a train": (
        "9:00\nA visit 45\nB visit 30 train dep9:50 arr10:20",
        "A - 9:00-9:45 9:45 0, B 10:20 10:20-10:50 - -",
        "35 + 75 + 0 + 0",
    ),
    "a train missed": (
        "9:00\nA visit 60\nB visit 30 train dep9:50 arr10:20\nC visit 30 +10",
        "A - 9:00-10:00 9:45 0, B 10:20 10:20-10:50 10:50 -, C 11:00 11:00-11:30 - -",
        "45 + 120 + 0 + -15",
    ),
    "a train to a fixed time": (
        "9:00\nA visit 30\nB visit 30 =11:00 train dep9:50 arr10:20",
        "A - 9:00-9:30 9:45 15, B 10:20 11:00-11:30 - 40",
        "35 + 60 + 0 + 55",
    ),
    "a train with a departure and typed minutes": (
        "9:00\nS meeting 15\nB visit 60 train dep9:30 +75",
        "S - 9:00-9:15 9:25 10, B 10:45 10:45-11:45 - -",
        "80 + 60 + 0 + 25",
    ),
    "a train with a departure and learned minutes": (
        "9:00\nS meeting 15\nB visit 60 train dep9:30 ~70",
        "S - 9:00-9:15 9:25 10, B 10:40 10:40-11:40 - -",
        "75 + 60 + 0 + 25",
    ),
    "a train nobody knows the arrival of": (
        "9:00\nS meeting 15\nB visit 60 train dep9:30",
        "S - 9:00-9:15 9:25 10, B 9:30 9:30-10:30 - -",
        "5 + 60 + 0 + 25",
    ),
    "a timetable before typed minutes": (
        "9:00\nS meeting 15\nB visit 60 train dep9:30 arr10:45 +20 ~25",
        "S - 9:00-9:15 9:25 10, B 10:45 10:45-11:45 - -",
        "80 + 60 + 0 + 25",
    ),
    "typed minutes before learned ones": (
        "9:00\nA visit 30\nB visit 30 +20 ~25",
        "A - 9:00-9:30 9:30 -, B 9:50 9:50-10:20 - -",
        "20 + 60 + 0 + 0",
    ),
    "learned minutes": (
        "9:00\nA visit 30\nB visit 30 ~25",
        "A - 9:00-9:30 9:30 -, B 9:55 9:55-10:25 - -",
        "25 + 60 + 0 + 0",
    ),
    "a flight in the country": (
        "6:30\nA meeting 0\nB visit 60 flight dep8:00 arr9:35",
        "A - 6:30-6:30 7:00 30, B 10:05 10:05-11:05 - -",
        "185 + 60 + 0 + 30",
    ),
}

ZONES = {
    "Tokyo to Jakarta": (
        "9:00\nHaneda meeting 30\nJakarta meeting 0 flight dep11:45 arr17:30 @WIB",
        "Haneda - 9:00-9:30 9:45 15, Jakarta 18:45 18:45-18:45 - -",
        "660 + 0 + 0 + 45",
    ),
    "Jakarta to Tokyo over midnight": (
        "18:00\nAirport meeting 30 @WIB\nHaneda end 0 flight dep21:55 arr7:25+1 out60",
        "Airport - 18:00-18:30 19:55 85, Haneda 8:25+1 8:25+1-8:25+1 - -",
        "630 + 0 + 0 + 115",
    ),
    "on from the airport after midnight": (
        "20:00\nA meeting 0\nB meeting 30 flight dep23:30 arr5:00+1 @WIB\nH lodging 0 +60 @WIB",
        "A - 20:00-20:00 21:30 90, B 6:15+1 6:15+1-6:45+1 6:45+1 -, H 7:45+1 7:45+1-7:45+1 - -",
        "705 + 0 + 0 + 120",
    ),
    "Jakarta to Bali, one country": (
        "8:00\nA meeting 0 @WIB\nB visit 60 flight dep10:00 arr12:50 @WITA",
        "A - 8:00-8:00 9:00 60, B 13:20 13:20-14:20 - -",
        "200 + 60 + 0 + 60",
    ),
    "by road into the next zone": (
        "8:00\nA visit 60 @WIB\nB lodging 0 +300 @WITA",
        "A - 8:00-9:00 9:00 -, B 15:00 15:00-15:00 - -",
        "300 + 60 + 0 + 0",
    ),
    "a fixed time in the next zone": (
        "8:00\nA visit 60 @WIB\nB visit 60 =16:00 +300 @WITA",
        "A - 8:00-9:00 9:00 60, B 15:00 16:00-17:00 - 60",
        "300 + 120 + 0 + 60",
    ),
    "a window in the next zone": (
        "8:00\nA visit 60 @WIB\nB visit 60 9:00-15:30 +300 @WITA",
        "A - 8:00-9:00 9:00 0, B 15:00 15:00-16:00 - 0",
        "300 + 120 + 0 + 0",
    ),
    "back over the border of zones": (
        "8:00\nA visit 60 @WIT\nB visit 60 =9:00 +90 @WITA",
        "A - 8:00-9:00 9:00 0, B 9:30 9:00-10:00 - 0",
        "90 + 120 + 0 + -30",
    ),
    "two zones, one time": (
        "9:00\nA meeting 0\nB meeting 0 flight dep12:00 arr14:30 @KST",
        "A - 9:00-9:00 10:00 60, B 15:45 15:45-15:45 - -",
        "345 + 0 + 0 + 60",
    ),
    "a night in which the clock is put back": (
        "20:00 day=2026-10-24\nA meeting 0\nB meeting 0 flight dep23:00 arr4:00+1 out60 @GMT\n"
        "H lodging 0 +30 @GMT",
        "A - 20:00-20:00 21:00 60, B 5:00+1 5:00+1-5:00+1 5:00+1 -, H 5:30+1 5:30+1-5:30+1 - -",
        "1050 + 0 + 0 + 60",
    ),
}

MIDNIGHT = {
    "hours past midnight": (
        "22:00\nA meal 90\nB visit 60 23:00-26:00 +40",
        "A - 22:00-23:30 23:30 50, B 0:10+1 0:10+1-1:10+1 - 50",
        "40 + 60 + 90 + 0",
    ),
    "a fixed time past midnight": (
        "23:00\nA visit 30\nB departure 0 =24:30 +20",
        "A - 23:00-23:30 23:30 40, B 23:50 0:30+1-0:30+1 - 40",
        "20 + 30 + 0 + 40",
    ),
    "a train at midnight": (
        "23:00\nA visit 30\nB lodging 0 train dep24:00 arr24:40",
        "A - 23:00-23:30 23:55 25, B 0:40+1 0:40+1-0:40+1 - -",
        "45 + 30 + 0 + 25",
    ),
    "over the date line, earlier than it left": (
        "17:00\nA meeting 0\nB meeting 0 flight dep20:00 arr8:00 @HST",
        "A - 17:00-17:00 18:00 60, B 9:15 9:15-9:15 - -",
        "615 + 0 + 0 + 60",
    ),
    "over the date line into the day before": (
        "0:00\nA meeting 0\nB visit 60 flight dep0:30 arr12:30-1 in30 out0 @HST",
        "A - 0:00-0:00 0:00 0, B 12:30-1 12:30-1-13:30-1 - -",
        "450 + 60 + 0 + 0",
    ),
    "back over the date line": (
        "9:00\nA meeting 60 @HST\nB end 0 flight dep13:00 arr17:00+1",
        "A - 9:00-10:00 11:00 60, B 18:15+1 18:15+1-18:15+1 - -",
        "735 + 0 + 0 + 120",
    ),
    "a timetable that arrives before it leaves": (
        "9:00\nA meeting 0\nB meeting 0 flight dep12:00 arr11:00 in0 out0",
        "A - 9:00-9:00 12:00 180, B 11:00 11:00-11:00 - -",
        "0 + 0 + 0 + 120",
    ),
}

CASES = BUFFERS | HOURS | LODGING | TIMETABLES | ZONES | MIDNIGHT
