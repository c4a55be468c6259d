"""What is done to themes, each under the name it has in the undo menu."""

from organiser.services.programmes import theme_ideas
from organiser.services.programmes.theme_ideas import IdeaDraft, IdeaLine
from organiser.ui.store import Store
from organiser.wording import phrase


def add_idea(store: Store, programme_id: int, draft: IdeaDraft) -> int:
    """Note a theme to take up; return its id."""
    action = phrase("Note the theme: {text}", text=draft.text)
    return store.do(action, theme_ideas.add_idea, programme_id, draft, today=store.today())


def change_idea(store: Store, idea_id: int, draft: IdeaDraft) -> None:
    """Make a theme what the draft says."""
    action = phrase("Change the theme: {text}", text=draft.text)
    store.do(action, theme_ideas.change_idea, idea_id, draft)


def use_idea(store: Store, line: IdeaLine, session_id: int) -> None:
    """Make a theme that of a session."""
    action = phrase("Take up the theme: {text}", text=line.text)
    store.do(action, theme_ideas.use_idea, line.idea_id, session_id)


def drop_idea(store: Store, line: IdeaLine) -> None:
    """Take a theme off the backlog."""
    action = phrase("Drop the theme: {text}", text=line.text)
    store.do(action, theme_ideas.drop_idea, line.idea_id, today=store.today())


def put_back_idea(store: Store, line: IdeaLine) -> None:
    """Put a theme into the backlog again."""
    action = phrase("Put the theme back: {text}", text=line.text)
    store.do(action, theme_ideas.put_back_idea, line.idea_id)


def remove_idea(store: Store, line: IdeaLine) -> None:
    """Take a theme out of the book."""
    action = phrase("Remove the theme: {text}", text=line.text)
    store.do(action, theme_ideas.remove_idea, line.idea_id)
