using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditRules.Format;
using CreditRules.Model;

namespace CreditRules.Evaluation;

/// <summary>The hash that tells one rule book from another.</summary>
internal static class RuleBookHash
{
    /// <summary>The hash over every document, ordinal by id: its id, its version and its canonical bytes.</summary>
    internal static string OfDocuments(IEnumerable<IDocument> documents)
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

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of a rule book: over the hash of its documents and the options that change decisions.</summary>
    internal static string Of(string documents, RuleBookOptions options)
    {
        byte[] all = [.. Encoding.UTF8.GetBytes(documents), .. JsonText.Write(StampShape.Options, options)];
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(all));
    }
}
