package vn.trichluc.normalise;

import java.util.List;
import vn.trichluc.model.Anchor;

/** A value and where it was read. */
record Placed<T>(T value, List<Anchor> at) {}
