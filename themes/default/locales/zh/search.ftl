search = 搜索
search-label = 您要找什么？
search-privacy = 请输入日常用词或信件上的词。您输入的内容只留在您的设备上。
search-count =
    { $count ->
        [0] 没有找到任何内容
       *[other] { $count } 个结果
    }
search-many = 结果太多，无法全部显示：请再输入一个词
search-did-you-mean = 您是不是要找：
search-nothing = 请换一个词或输入更短的词，也可以查看下面的列表。
search-everything = 本指南的全部内容，尽在一个列表中。

search-answer = 解答
search-guide = 分步指南
search-service = 服务
search-term = 词语解释
search-topic = 主题
search-category = 服务类别
search-page = 关于本指南

url-search = search
