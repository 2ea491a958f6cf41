# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = 本页尚未翻译。下面的正文使用这种语言：{ $language }。
stale-notice = 本页翻译之后，原文有改动。这里的部分内容可能已经过时。
# $date (String): the last day on which the text held.
expired-notice = 这些信息的有效期到{ $date }为止。请不要再以此为准，请咨询。
# $date (String): the first day on which the text holds.
not-yet-valid-notice = 这些信息从{ $date }起有效，目前尚未生效。
# Followed by a list of people: workers, families.
audience = 适用对象：
# Name of the list of headings, for screen readers.
on-this-page = 本页内容

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = 即将发生的变化
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = 从{ $date }起：{ $amount }（原为{ $now }）
who-can-help = 谁能帮助您
law = 法律依据
related = 相关内容
# $date (String): the day of the check.
checked-on = 核对日期：{ $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = 核对日期：{ $date }，核对者：{ $name }
overdue-notice = 本页已过重新核对的期限。以此为准之前，请先询问。
translation-machine-unchecked = 本文由机器翻译，译文尚未有人核对。
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = 机器翻译
# $name (String): the person or group that translated.
translation-by = 翻译：{ $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = 译文核对日期：{ $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = 译文核对日期：{ $date }，核对者：{ $name }
# $from (String), $until (String): the first and the last day.
date-from-until = 有效期：{ $from }至{ $until }
# $date (String): the first day.
valid-from = 自{ $date }起有效
# $date (String): the last day.
valid-until = 有效期至{ $date }
# Only on paper, followed by an address.
short-address = 本页的所有语言版本：

## Guides

what-to-bring = 需要带什么
# What it costs: a step of a guide, a service.
cost = 费用
duration = 需要多长时间
# Followed by the office of a step.
where = 地点

## In the text

footnotes = 脚注
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = 返回正文中的脚注{ $number }
alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
# Unsure: “注意” is milder than “警告”, but no plain word is stronger (“危险” says too much).
alert-caution = 当心

## Glossary

# Name of the list of first letters, for screen readers.
letters = 字母索引
# $word (String): the word in the language of the authorities, as on their letters.
official-word = 政府信件中的写法：{ $word }

## Counts

# $count (Number): answers of a topic.
entries-count = { $count }条解答
