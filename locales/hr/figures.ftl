# The names of figures, for the announcement of what changes soon.
figure-newborn-grant = Gradska potpora za novorođenče
