"""Other programs' files: bytes in, drafts and reports out."""
