"""A second start on the same book brings the first window forward, over a local socket."""

import hashlib
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

logger = logging.getLogger(__name__)
_ANSWER_MILLISECONDS = 1_500
_AGAIN_SECONDS = 0.1


def bring_forward(book: Path, *, patience_seconds: float = 3.0) -> bool:
    """Ask the window that has this book to come forward; return whether one answered.

    A window that is just opening does not listen yet: it is asked again for `patience_seconds`.
    """
    until = time.monotonic() + patience_seconds
    while not _ask(book):
        if time.monotonic() >= until:
            return False
        time.sleep(_AGAIN_SECONDS)
    return True


def listen(book: Path, window: Callable[[], QWidget], parent: QObject) -> QLocalServer:
    """Bring `window()` forward whenever a second start asks; the server lives as `parent` does.

    The caller holds the book's lock: a socket that is there already is a dead window's.
    """
    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(_name(book))
    server.newConnection.connect(lambda: _answer(server, window()))
    if not server.listen(_name(book)):
        logger.warning("a second start cannot be heard: %s", server.errorString())
    return server


def _ask(book: Path) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(_name(book))
    if not socket.waitForConnected(_ANSWER_MILLISECONDS):
        return False
    answered = socket.waitForReadyRead(_ANSWER_MILLISECONDS)
    socket.disconnectFromServer()
    return answered


def _answer(server: QLocalServer, window: QWidget) -> None:
    while server.hasPendingConnections():
        connection = server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.write(b"here")
        connection.flush()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _name(book: Path) -> str:
    """Return a socket name for this file, short enough for every platform."""
    digest = hashlib.sha256(os.fsencode(book.resolve())).hexdigest()[:24]
    return f"organiser-{digest}"
