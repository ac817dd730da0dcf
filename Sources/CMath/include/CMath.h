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

/// Probability of more than `k` successes of `n` (Boost.Math). NaN on an error.
double briefing_binomial_survival(double k, double n, double probability);

/// Probability of exactly `k` successes of `n` (Boost.Math). NaN on an error.
double briefing_binomial_pdf(double k, double n, double probability);

/// Probability of at most `k` events where `mean` are expected (Boost.Math). NaN on an error.
double briefing_poisson_cdf(double k, double mean);

/// Probability of more than `k` events where `mean` are expected (Boost.Math). NaN on an error.
double briefing_poisson_survival(double k, double mean);

/// Quantile of the standard normal distribution (Boost.Math). NaN on an error.
double briefing_normal_quantile(double probability);

/// Probability of exactly `k` events where `mean` are expected (Boost.Math). NaN on an error.
double briefing_poisson_pdf(double k, double mean);

/// Upper tail of the standard normal distribution (Boost.Math). NaN on an error.
double briefing_normal_survival(double z);

/// Upper tail of the chi-square distribution (Boost.Math). NaN on an error.
double briefing_chi_squared_survival(double statistic, double degrees);

/// Probability of `k` marked among `drawn` of `total` of which `marked` are marked (Boost.Math). NaN
/// on an error.
double briefing_hypergeometric_pdf(unsigned k, unsigned marked, unsigned drawn, unsigned total);

#ifdef __cplusplus
}
#endif

#endif
