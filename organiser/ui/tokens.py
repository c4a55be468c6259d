"""The values behind the look: colours for light and dark, spacing in pixels, type sizes."""

from dataclasses import dataclass
from typing import Literal

ToneName = Literal["neutral", "info", "positive", "caution", "stop"]
TypeSize = Literal["tiny", "small", "body", "strong", "title", "large", "huge"]

#: Pixels at 100 %; Qt multiplies by the screen's factor.
TYPE_SIZES: dict[TypeSize, int] = {
    "tiny": 11,
    "small": 12,
    "body": 13,
    "strong": 14,
    "title": 18,
    "large": 22,
    "huge": 28,
}

#: The only distances used between things, in pixels.
SPACE_XS = 4
SPACE_S = 8
SPACE_M = 12
SPACE_L = 16
SPACE_XL = 20
SPACE_XXL = 32

RADIUS_CARD = 9
RADIUS_CONTROL = 7
HEIGHT_CONTROL = 30
HEIGHT_HEADER = 52
WIDTH_SIDE_BAR = 204


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """One shade of meaning: a soft ground with its border and text, and a strong dot."""

    ground: str
    line: str
    text: str
    dot: str


# Compared by identity; what a dataclass would write for more costs at every start.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Tokens:
    """All colours of one scheme as `#RRGGBB`.

    Every text colour has a contrast of at least 4.5 : 1 on the grounds it stands on; `faint` is
    for what is switched off.
    """

    paper: str
    header: str
    side: str
    card: str
    field: str
    hover: str
    selection: str
    avatar: str
    line: str
    line_soft: str
    line_strong: str
    side_line: str
    text: str
    side_text: str
    muted: str
    faint: str
    primary: str
    primary_hover: str
    on_primary: str
    focus_ring: str
    accent: str
    danger: str
    danger_hover: str
    on_danger: str
    sea: str
    land: str
    coast: str
    neutral: Tone
    info: Tone
    positive: Tone
    caution: Tone
    stop: Tone

    def tone(self, name: ToneName) -> Tone:
        """Return one of the five tones by its name."""
        tones: dict[ToneName, Tone] = {
            "neutral": self.neutral,
            "info": self.info,
            "positive": self.positive,
            "caution": self.caution,
            "stop": self.stop,
        }
        return tones[name]


LIGHT = Tokens(
    paper="#F6F5F1",
    header="#FBFAF8",
    side="#EFEDE6",
    card="#FFFFFF",
    field="#FFFFFF",
    hover="#F3F1EC",
    selection="#E7EFF4",
    avatar="#DDE7EE",
    line="#E4E2DC",
    line_soft="#EFEDE8",
    line_strong="#D6D3CA",
    side_line="#DFDCD3",
    text="#1F2328",
    side_text="#3B4048",
    muted="#646A73",
    faint="#A5A8AC",
    primary="#165E83",
    primary_hover="#124F6F",
    on_primary="#FFFFFF",
    focus_ring="#8FC1DA",
    accent="#165E83",
    danger="#A92F37",
    danger_hover="#8F262D",
    on_danger="#FFFFFF",
    sea="#DCE7EE",
    land="#F6F5F1",
    coast="#C3CFD6",
    neutral=Tone(ground="#EEF1EC", line="#DCE2D8", text="#3B4048", dot="#9AA09A"),
    info=Tone(ground="#E7EFF4", line="#CFDFE8", text="#165E83", dot="#165E83"),
    positive=Tone(ground="#E3F1EA", line="#C4E0D1", text="#1F6B4A", dot="#3F8F6B"),
    caution=Tone(ground="#FBF1DA", line="#EBD9A8", text="#7E5800", dot="#C98A00"),
    stop=Tone(ground="#F8E4E4", line="#EBC5C5", text="#A3262E", dot="#B5343C"),
)

DARK = Tokens(
    paper="#1D1E20",
    header="#222326",
    side="#18191B",
    card="#27292C",
    field="#1F2023",
    hover="#303337",
    selection="#243844",
    avatar="#314E5B",
    line="#383B3F",
    line_soft="#313438",
    line_strong="#4A4E53",
    side_line="#2B2D30",
    text="#E8E6E1",
    side_text="#CDCBC6",
    muted="#A3A7AD",
    faint="#6A6E73",
    primary="#27779F",
    primary_hover="#3087B2",
    on_primary="#FFFFFF",
    focus_ring="#BFE3F5",
    accent="#86C5E6",
    danger="#B8434A",
    danger_hover="#C9525A",
    on_danger="#FFFFFF",
    sea="#1A2830",
    land="#2C2F32",
    coast="#47555E",
    neutral=Tone(ground="#34373A", line="#45494D", text="#D2D3D1", dot="#8B918B"),
    info=Tone(ground="#213A48", line="#2F5266", text="#9BD0EC", dot="#5FB0D8"),
    positive=Tone(ground="#20392D", line="#2F5541", text="#90D4B0", dot="#55AF85"),
    caution=Tone(ground="#3F3418", line="#5F4F23", text="#EBC873", dot="#D9A32B"),
    stop=Tone(ground="#472527", line="#6A373A", text="#F3A6A9", dot="#E0656C"),
)
