package import Delivery
package import Foundation

/// The way a desk's messages leave the machine; the password is read only when it is wanted.
package struct MailRoute {
  /// The desk's folder.
  package let desk: URL
  package let settings: MailSettings
  package let environment: Environment

  /// The transport.
  ///
  /// - Throws: `DiagnosticError`, `no-login` where the password cannot be read.
  package func transport() throws -> any Transport {
    switch settings.route {
    case .sendmail(let path): return SendmailTransport(path: path)
    case .server(let server):
      do {
        return SMTPTransport(server: try settings.server(server, password: password))
      } catch {
        throw Preparation.error("no-login", "\(error)", hint: "nothing was sent")
      }
    }
  }

  private func password(
    _ source: LoginSettings.PasswordSource
  ) throws(Password.Fault) -> Password {
    switch source {
    case .file(let path):
      return try Password.read(file: desk.appendingPathComponent(path).path)
    case .credential(let name):
      return try Password.read(
        credential: name, directory: environment.credentials ?? "/run/credentials")
    }
  }
}
