#include "CMath.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <limits>

namespace {
template <typename Body>
double guarded(Body body) {
  try {
    return body();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}
}  // namespace

double briefing_gamma_quantile(double shape, double scale, double probability) {
  return guarded([=] {
    return boost::math::quantile(boost::math::gamma_distribution<>(shape, scale), probability);
  });
}

double briefing_beta_quantile(double a, double b, double probability) {
  return guarded([=] {
    return boost::math::quantile(boost::math::beta_distribution<>(a, b), probability);
  });
}

double briefing_binomial_cdf(double k, double n, double probability) {
  return guarded([=] {
    return boost::math::cdf(boost::math::binomial_distribution<>(n, probability), k);
  });
}
