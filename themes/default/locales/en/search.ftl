# The page on which readers search, and what its script says.

# Menu entry, and title of the page.
search = Search
# Name of the field.
search-label = What are you looking for?
# Below the field: why nobody needs to be afraid of typing.
search-privacy = Type an everyday word or a word from a letter. What you type stays on your device.
# Read aloud by screen readers as the reader types.
# $count (Number): how many results there are.
search-count =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }
# Said instead of the number when there are more results than the page shows.
search-many = More results than fit here: type one more word
# Followed by a word, which is a link.
search-did-you-mean = Did you mean:
search-nothing = Try another word, a shorter one, or look in the list below.
# Above the list of all pages.
search-everything = Everything in this guide, in one list.

## Kinds of results, in the singular

search-answer = Answer
search-guide = Step by step
search-service = Service
search-term = Word explained
search-topic = Topic
search-category = Kind of service
search-page = About this guide

# https://example.org/en/search/
url-search = search
