# The names of figures, for the announcement of what changes soon.
figure-newborn-grant = नवजात शिशुका लागि नगर अनुदान
