"""From texts to the tokens of the search index, and from a query to a full-text question."""

from collections.abc import Callable, Sequence

from organiser.text.folding import bigrams, fold, query_words, spellings

# More than anyone types; keeps what is pasted by mistake from becoming a huge question.
_LONGEST_QUERY = 200
_MOST_WORDS = 8


def shadow(names: str, everything: str) -> tuple[str, str]:
    """Return both texts as the index keeps them; the second holds the first."""
    lines = ("".join(fold(line).split()) for line in names.splitlines())
    folded_names = "\n".join(line for line in lines if line)
    return folded_names, f"{folded_names}\n{fold(everything)}"


def names_tokens(names: str) -> list[str]:
    """Return the tokens of the names table, in order, for text from `shadow`."""
    return bigrams(names)


def everything_tokens(everything: str) -> list[str]:
    """Return the tokens of the table of everything, each once, for text from `shadow`."""
    return list(dict.fromkeys(bigrams(everything)))


def asked_words(query: str) -> list[tuple[str, ...]]:
    """Return each word of a query, folded, with the other forms that count as found."""
    return [spellings(word) for word in query_words(query[:_LONGEST_QUERY])[:_MOST_WORDS]]


def names_expression(words: Sequence[tuple[str, ...]]) -> str:
    """Return the full-text question for people whose names hold every word."""
    return _expression(words, _in_names)


def everything_expression(words: Sequence[tuple[str, ...]]) -> str:
    """Return the full-text question for people whose texts hold the pairs of every word."""
    return _expression(words, _in_everything)


def _expression(words: Sequence[tuple[str, ...]], question: Callable[[str], str]) -> str:
    # every token is made of letters and digits alone, so the quotes hold whatever was typed
    return " AND ".join(f"({' OR '.join(map(question, forms))})" for forms in words)


def _in_names(form: str) -> str:
    return f'"{form}"*' if len(form) == 1 else f'"{" ".join(bigrams(form)[:-1])}"'


def _in_everything(form: str) -> str:
    if len(form) == 1:
        return f'"{form}"*'
    return "(" + " AND ".join(f'"{pair}"' for pair in bigrams(form)[:-1]) + ")"
