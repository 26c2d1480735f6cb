// Compiles the data that ships from the packages that hold it: one builder a line. Writes nothing that is committed.
