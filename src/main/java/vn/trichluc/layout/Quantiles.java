package vn.trichluc.layout;

import java.util.Arrays;
import java.util.Collection;

/** Measured numbers in ascending order; there may be none. */
final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    static Quantiles of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    int size() {
        return sorted.length;
    }

    /** Returns the value below which {@code share} (0 to 1) of the samples are; {@code otherwise} if there are none. */
    double quantile(double share, double otherwise) {
        return sorted.length == 0 ? otherwise : sorted[(int) Math.floor(share * (sorted.length - 1))];
    }

    double median(double otherwise) {
        return quantile(0.5, otherwise);
    }

    /** Returns the middle of the window of this width that holds most samples, the lowest of equals. */
    double densest(double window, double otherwise) {
        int best = 0;
        double middle = otherwise;
        int to = 0;
        for (int from = 0; from < sorted.length; from++) {
            while (to < sorted.length && sorted[to] <= sorted[from] + window) {
                to++;
            }
            if (to - from > best) {
                best = to - from;
                middle = sorted[from + (to - from - 1) / 2];
            }
        }
        return middle;
    }

    /**
     * Returns the lowest value near which (at most {@code window} above) at least {@code count} samples are, else the
     * lowest.
     */
    double lowestOf(int count, double window, double otherwise) {
        for (int i = 0; i + count <= sorted.length; i++) {
            if (sorted[i + count - 1] <= sorted[i] + window) {
                return sorted[i];
            }
        }
        return sorted.length == 0 ? otherwise : sorted[0];
    }

    /**
     * Returns the highest value near which (at most {@code window} below) at least {@code count} samples are, else the
     * highest.
     */
    double highestOf(int count, double window, double otherwise) {
        for (int i = sorted.length - 1; i - count + 1 >= 0; i--) {
            if (sorted[i - count + 1] >= sorted[i] - window) {
                return sorted[i];
            }
        }
        return sorted.length == 0 ? otherwise : sorted[sorted.length - 1];
    }

    /** Returns the number of samples within {@code distance} of {@code value}. */
    int near(double value, double distance) {
        int count = 0;
        for (double sample : sorted) {
            if (Math.abs(sample - value) <= distance) {
                count++;
            }
        }
        return count;
    }
}
