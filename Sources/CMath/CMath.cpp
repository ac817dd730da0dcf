#include "CMath.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
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

double briefing_binomial_survival(double k, double n, double probability) {
  return guarded([=] {
    return boost::math::cdf(
        boost::math::complement(boost::math::binomial_distribution<>(n, probability), k));
  });
}

double briefing_binomial_pdf(double k, double n, double probability) {
  return guarded([=] {
    return boost::math::pdf(boost::math::binomial_distribution<>(n, probability), k);
  });
}

double briefing_poisson_cdf(double k, double mean) {
  return guarded([=] {
    return boost::math::cdf(boost::math::poisson_distribution<>(mean), k);
  });
}

double briefing_poisson_survival(double k, double mean) {
  return guarded([=] {
    return boost::math::cdf(boost::math::complement(boost::math::poisson_distribution<>(mean), k));
  });
}

double briefing_normal_quantile(double probability) {
  return guarded([=] {
    return boost::math::quantile(boost::math::normal_distribution<>(), probability);
  });
}

double briefing_poisson_pdf(double k, double mean) {
  return guarded([=] {
    return boost::math::pdf(boost::math::poisson_distribution<>(mean), k);
  });
}

double briefing_normal_survival(double z) {
  return guarded([=] {
    return boost::math::cdf(boost::math::complement(boost::math::normal_distribution<>(), z));
  });
}

double briefing_chi_squared_survival(double statistic, double degrees) {
  return guarded([=] {
    return boost::math::cdf(
        boost::math::complement(boost::math::chi_squared_distribution<>(degrees), statistic));
  });
}

double briefing_hypergeometric_pdf(unsigned k, unsigned marked, unsigned drawn, unsigned total) {
  return guarded([=] {
    return boost::math::pdf(boost::math::hypergeometric_distribution<>(marked, drawn, total), k);
  });
}
