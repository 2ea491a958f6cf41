site-title = دليل السكان الجدد في يافورغراد
# One sentence, for search results and previews.
site-description = إجابات قصيرة وخطوات واضحة عن الإقامة والعمل والأسرة والصحة والوثائق في يافورغراد.
# Shown on every page.
site-notice = هذا محتوى تجريبي لمدينة خيالية. وهو ليس استشارة قانونية ولا يغني عن الحديث مع أهل الاختصاص.
