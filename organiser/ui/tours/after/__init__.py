"""After a tour: what became of it, its pictures and report, thanks, and the next one."""
