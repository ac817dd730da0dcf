// A second file, so that the compiler looks for a main function in Fuzz.swift alone.
