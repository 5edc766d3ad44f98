"""The Russian forms of Ukrainian words, as tests of the keys take them."""

from caseapp.names.forms import dictionary_forms, rule_forms


def russian_forms(word, kind):
    """Give the likely Russian forms of a word: the dictionary's, else by letter rules."""
    return dictionary_forms(word, kind) or rule_forms(word)
