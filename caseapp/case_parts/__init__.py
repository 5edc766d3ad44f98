"""The parts of which a case file is read: their frozen lines, and a reading for each."""
