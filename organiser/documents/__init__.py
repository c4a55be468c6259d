"""Papers as PDF: a frozen value in, bytes out; one module per paper."""
