### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = जल्द ही अलग समय
hours-later = बाद में अलग समय
# $date (String): a date in words, for example "1 December 2026".
hours-from = { $date } से
hours-unknown = खुलने का समय मालूम नहीं है। जाने से पहले फ़ोन करें।
# Followed by the words of the office itself.
hours-as-written = दफ़्तर के अपने शब्दों में:

## Now

# $time (String)
open-until = अभी खुला है, { $time } तक
# $day (String): a day of the week. $time (String)
opens-at = अभी बंद है। खुलने का समय: { $day }, { $time }
closed-today = आज बंद

## Public holidays

hours-holiday-unknown = सार्वजनिक छुट्टियों का समय मालूम नहीं है।
hours-holiday-closed = सार्वजनिक छुट्टियों में बंद।
