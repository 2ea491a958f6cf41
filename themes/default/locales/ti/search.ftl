search = ድለ
search-label = እንታይ ትደልዩ ኣለኹም?
search-privacy = መዓልታዊ ቃል ወይ ካብ ደብዳቤ ዝረኸብኩሞ ቃል ጽሓፉ። እትጽሕፍዎ ኣብ መሳርሒኹም ይተርፍ።
search-count =
    { $count ->
        [0] ዝተረኽበ የለን
        [one] { $count } ውጽኢት
       *[other] { $count } ውጽኢታት
    }
search-many = ውጽኢታት ኣብዚ ካብ ዝኣክል ንላዕሊ እዩ፡ ሓደ ቃል ወስኹ
search-did-you-mean = እዚ ማለትኩም ድዩ፦
search-nothing = ካልእ ወይ ዝሓጸረ ቃል ፈትኑ፡ ወይ ኣብ ታሕቲ ዘሎ ዝርዝር ርኣዩ።
search-everything = ኣብዚ መምርሒ ዘሎ ኩሉ፡ ኣብ ሓደ ዝርዝር።

search-answer = መልሲ
search-guide = ስጉምቲ ብስጉምቲ
search-service = ኣገልግሎት
search-term = ትርጉም ቃል
search-topic = ዛዕባ
search-category = ዓይነት ኣገልግሎት
search-page = ብዛዕባ እዚ መምርሒ

url-search = search
