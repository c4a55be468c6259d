"""After the sessions of a programme: who is still to be thanked, and what people thought."""
