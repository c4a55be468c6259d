"""The book's file: opening, sessions, journal, search index, backup, upgrade, lock."""
