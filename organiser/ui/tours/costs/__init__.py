"""The money of a tour: what it costs, who bears it, who has paid."""
