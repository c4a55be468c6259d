"""What is to be done in a programme, by whom and until when."""
