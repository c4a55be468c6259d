"""The asking balance: how asking is spread over everybody, across programmes."""
