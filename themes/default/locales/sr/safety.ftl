# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Безбедно коришћење овог сајта
safety-summary = Гледа ли неко ваш телефон или рачунар? Како брзо отићи и шта остаје на уређају.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Безбедно на интернету
# Heading above emergency numbers.
safety-danger = Ако сте сада у опасности
safety-danger-text = Ако можете, склоните се на безбедно место и позовите помоћ.

## Leaving a page

safety-leave = Како брзо напустити страницу
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Странице о опасним ситуацијама имају на врху овај линк: „{ $link }“. Он отвара безазлену страницу коју многи користе.
safety-leave-key = На тастатури трипут притисните тастер Shift.
safety-leave-after = Затим затворите остале картице овог сајта. Не ослањајте се на дугме за повратак: можда и даље води овамо.

## Traces

safety-history = Шта остаје на вашем уређају
safety-history-text = Прегледач памти адресе страница које отварате. Линк на врху уклања из те историје страницу на којој стоји, ако прегледач то допушта, али не и странице пре ње.
safety-history-delete = Из историје можете да избришете поједине странице. Ако је нестало све, неко би то могао да примети.
safety-elsewhere = Остаје и оно што сте уписали у претраживач или у адресну траку. Могу да се нађу и преузете датотеке, одштампане странице и списак позива на телефону.
safety-private = Користите приватан прозор. Кад га затворите, прегледач заборавља шта сте у њему отворили.
# No “код пријатеља”: it would need a gender.
safety-watched = Приватан прозор не помаже ако вас надзире неки програм на уређају. Тада користите уређај до којег особа која вас надзире не може да дође: уређај некога коме верујете или уређај у библиотеци или саветовалишту.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Ако сте овај приручник сачували на уређају, тамо може да се нађе. Можете да га уклоните овде:

## What the website itself does

safety-site = Шта ради овај сајт
safety-site-text = Овај сајт не поставља колачиће, не броји посете и ништа не шаље другим компанијама. Странице о опасним ситуацијама на картици показују само име сајта, али њихова адреса се види.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezbednost
