#ifndef BRIEFING_CMATH_H
#define BRIEFING_CMATH_H

#ifdef __cplusplus
extern "C" {
#endif

/// Quantile of the gamma distribution (Boost.Math). Returns NaN where Boost reports an error.
double briefing_gamma_quantile(double shape, double scale, double probability);

/// Quantile of the beta distribution (Boost.Math). Returns NaN where Boost reports an error.
double briefing_beta_quantile(double a, double b, double probability);

/// Cumulative probability of at most `k` successes of `n` (Boost.Math). NaN on an error.
double briefing_binomial_cdf(double k, double n, double probability);

#ifdef __cplusplus
}
#endif

#endif
