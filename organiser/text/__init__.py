"""Japanese text: folding for search, romaji, era dates, honorifics. Plain values in and out."""
