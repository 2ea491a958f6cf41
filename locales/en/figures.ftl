# The names of figures, for the announcement of what changes soon.
figure-newborn-grant = Town grant for a newborn child
