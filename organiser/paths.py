"""Where things lie: the platform's folders for this user, and the resources that travel with us."""

import sys
from functools import cache
from pathlib import Path

APPLICATION = "Organiser"
_MARKER = "resources.toml"


@cache
def resources_folder() -> Path:
    """Return the folder of fonts, icons, tables and translations.

    Found in a frozen bundle, an installed wheel, and a checkout or editable install, in this order.
    """
    package = Path(__file__).resolve().parent
    candidates = [package / "resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        candidates.insert(0, Path(bundle) / "resources")
    for folder in candidates:
        if (folder / _MARKER).is_file():
            return folder
    raise FileNotFoundError(f"no resources beside {package}; the installation is incomplete")


def resource(*parts: str) -> Path:
    """Return the path of one bundled resource; it need not exist."""
    return resources_folder().joinpath(*parts)


def data_folder() -> Path:
    """Return this user's folder for books, made if missing."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False, ensure_exists=True))


def log_folder() -> Path:
    """Return this user's folder for logs, made if missing."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False, ensure_exists=True))


def documents_folder() -> Path:
    """Return the folder offered first when a paper is saved."""
    import platformdirs

    return Path(platformdirs.user_documents_dir())


def default_book() -> Path:
    """Return the book that opens when none is named."""
    return data_folder() / "book.organiser"


def sample_book() -> Path:
    """Return where the sample book is made."""
    return data_folder() / "sample.organiser"
