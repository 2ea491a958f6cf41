### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = छिट्टै फरक समय
hours-later = पछि फरक समय
# $date (String): a date in words, for example "1 December 2026".
hours-from = { $date }देखि
hours-unknown = खुल्ने समय थाहा छैन। जानुअघि फोन गर्नुहोस्।
# Followed by the words of the office itself.
hours-as-written = कार्यालयले लेखेअनुसार:

## Now

# $time (String)
open-until = अहिले खुला छ, { $time }सम्म
# $day (String): a day of the week. $time (String)
opens-at = अहिले बन्द छ। खुल्ने समय: { $day }, { $time }
closed-today = आज बन्द

## Public holidays

hours-holiday-unknown = सार्वजनिक बिदामा खुल्ने समय थाहा छैन।
hours-holiday-closed = सार्वजनिक बिदामा बन्द।
