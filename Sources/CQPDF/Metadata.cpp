#include "Metadata.hh"

namespace {
std::string escaped(char const *text) {
  std::string out;
  for (char const *c = text; *c != '\0'; ++c) {
    switch (*c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      default: out += *c;
    }
  }
  return out;
}

std::string alternative(char const *name, char const *text) {
  return std::string("<") + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) +
         "</rdf:li></rdf:Alt></" + name + ">\n";
}
}  // namespace

std::string pdfDate(std::string const &iso) {
  std::string digits;
  for (char c : iso) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return "D:" + digits + "Z";
}

std::string xmpPacket(briefing_pdf_information const &i) {
  std::string x = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\"\n"
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
      " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
      " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
      " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
      " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";
  x += "<dc:format>application/pdf</dc:format>\n";
  x += alternative("dc:title", i.title);
  x += "<dc:creator><rdf:Seq><rdf:li>" + escaped(i.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
  x += alternative("dc:description", i.subject);
  x += "<dc:language><rdf:Bag><rdf:li>" + escaped(i.language) + "</rdf:li></rdf:Bag></dc:language>\n";
  x += "<xmp:CreateDate>" + escaped(i.date) + "</xmp:CreateDate>\n";
  x += "<xmp:ModifyDate>" + escaped(i.date) + "</xmp:ModifyDate>\n";
  x += "<xmp:CreatorTool>" + escaped(i.producer) + "</xmp:CreatorTool>\n";
  x += "<pdf:Producer>" + escaped(i.producer) + "</pdf:Producer>\n";
  x += "<pdf:Keywords>" + escaped(i.keywords) + "</pdf:Keywords>\n";
  x += "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n";
  x += "<pdfuaid:part>1</pdfuaid:part>\n";
  x += "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
      "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
      "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
      "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
      "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
      "<pdfaProperty:name>part</pdfaProperty:name>\n"
      "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
      "<pdfaProperty:category>internal</pdfaProperty:category>\n"
      "<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>\n"
      "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
      "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";
  x += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
  return x;
}
