"""The seven relations of natural logic, how they join and how a context turns them, for words and for values."""
