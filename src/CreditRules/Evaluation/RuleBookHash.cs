using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The hash that tells one rule book from another.</summary>
internal static class RuleBookHash
{
    internal static string Of(IEnumerable<IDocument> documents, RuleBookOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents.OrderBy(document => document.Id, StringComparer.Ordinal))
        {
            var canonical = DocumentReader.Canonical(document);

            // Invariant: the length goes before the bytes, so that no two sequences of documents run together alike.
            hash.AppendData(Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{document.Id}\n{document.Version}\n{canonical.Length}\n")));
            hash.AppendData(canonical);
        }

        hash.AppendData(JsonText.Write(StampShape.Options, options));
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
