search = Buscar
search-label = ¿Qué busca?
search-privacy = Escriba una palabra de todos los días o una palabra de una carta. Lo que escriba se queda en su dispositivo.
search-count =
    { $count ->
        [0] No se ha encontrado nada
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
search-many = Hay más resultados de los que caben aquí: añada otra palabra
search-did-you-mean = Quizá quiso decir:
search-nothing = Pruebe con otra palabra, más corta, o mire en la lista de abajo.
search-everything = Todo lo que hay en esta guía, en una lista.

search-answer = Respuesta
search-guide = Paso a paso
search-service = Servicio
search-term = Término
search-topic = Tema
search-category = Tipo de servicio
search-page = Sobre la guía

url-search = buscar
